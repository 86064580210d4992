#include "tests/support/catch.h"

#include "models/domain/enterprise/uscc.h"

using xunzhen::domain::Uscc;
using xunzhen::domain::usccFaultCode;

TEST_CASE("Codes that large firms print on their invoices are taken")
{
    const QString code = GENERATE(QStringLiteral("91440300192448589C"), QStringLiteral("91440300708461136T"),
                                  QStringLiteral("914403001922038216"), QStringLiteral("91330100799655058B"),
                                  QStringLiteral("91110000802100433B"));
    const auto uscc = Uscc::tryParse(code);
    REQUIRE(uscc);
    CHECK(uscc->text() == code);
}

TEST_CASE("The example of the standard is valid and holds the organisation's code")
{
    const auto uscc = Uscc::tryParse(QStringLiteral("91350100M000100Y43"));
    REQUIRE(uscc);
    CHECK(uscc->organisationCode() == QStringLiteral("M000100Y4"));
}

TEST_CASE("A code written in an office's way is put right")
{
    const QString written = GENERATE(QStringLiteral("９１３５０１００Ｍ０００１００Ｙ４３"), QStringLiteral(" 91350100 M000100Y 43 "),
                                     QStringLiteral("91350100m000100y43"), QStringLiteral("913501-00M000100Y4-3"),
                                     QStringLiteral("'91350100M000100Y43"), QStringLiteral("91350100M000100Y43\u3000"),
                                     QStringLiteral("\uFEFF91350100M000100Y43\u200B"));
    CAPTURE(written);
    const auto uscc = Uscc::tryParse(written);
    REQUIRE(uscc);
    CHECK(uscc->text() == QStringLiteral("91350100M000100Y43"));
}

TEST_CASE("A broken code says what is wrong with it")
{
    struct Case { QString text; QString fault; };
    const auto row = GENERATE(values<Case>({
        {QString(), QStringLiteral("uscc-empty")},
        {QStringLiteral("   "), QStringLiteral("uscc-empty")},
        {QStringLiteral("91350100M000100Y4"), QStringLiteral("uscc-length")},
        {QStringLiteral("91350100M000100Y433"), QStringLiteral("uscc-length")},
        {QStringLiteral("9.135010E+17"), QStringLiteral("uscc-length")},
        {QStringLiteral("91350100M000100Y4I"), QStringLiteral("uscc-character")},
        {QStringLiteral("91350100M00O100Y43"), QStringLiteral("uscc-character")},
        {QStringLiteral("91350100M000100Y44"), QStringLiteral("uscc-check-digit")},
        {QStringLiteral("91350100M000010Y43"), QStringLiteral("uscc-check-digit")}, // two neighbours swapped
    }));
    CAPTURE(row.text);
    CHECK_FALSE(Uscc::tryParse(row.text));
    CHECK(usccFaultCode(Uscc::faultOf(row.text)) == row.fault);
}

TEST_CASE("Any single wrong digit is caught")
{
    const QString good = QStringLiteral("91350100M000100Y43");
    for (int place = 0; place < 18; ++place) {
        QString bad = good;
        bad[place] = bad.at(place) == u'7' ? u'8' : u'7';
        CAPTURE(bad);
        CHECK(Uscc::faultOf(bad) == Uscc::Fault::CheckDigit);
    }
}
