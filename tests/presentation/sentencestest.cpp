#include "ui/presentation/sentences.h"

#include "tests/support/catch.h"

using namespace xunzhen;
using presentation::Sentences;

TEST_CASE("Every failure has a sentence that says what happened, what is safe and what next")
{
    using base::ErrorCode;
    for (const auto code :
         {ErrorCode::InvalidInput, ErrorCode::NotFound, ErrorCode::Refused, ErrorCode::NotAllowed, ErrorCode::Frozen,
          ErrorCode::Clash, ErrorCode::Unsupported, ErrorCode::TooLarge, ErrorCode::Cancelled, ErrorCode::WrongEncoding,
          ErrorCode::DamagedFile, ErrorCode::EmptyFile, ErrorCode::Io, ErrorCode::DiskFull, ErrorCode::Permission,
          ErrorCode::StoreDamaged, ErrorCode::StoreTooNew, ErrorCode::StoreLocked, ErrorCode::StoreMissing,
          ErrorCode::ShareMissing, ErrorCode::ShareForeign, ErrorCode::KeyMissing, ErrorCode::Internal}) {
        INFO(base::codeName(code).toStdString());
        const QString sentence = Sentences::of(base::Error(code));
        CHECK(sentence.count(u'.') >= 2);
        CHECK_FALSE(sentence.contains(u'%'));
    }
}

TEST_CASE("A reason stands behind its place, with its arguments in the words of the screen")
{
    CHECK(Sentences::of(base::Problem{QStringLiteral("uscc-length"), QStringLiteral("第 12 行"), {}})
          == QStringLiteral("Row 12: The credit code does not have 18 characters"));
    const auto told = [](const char *place) {
        return Sentences::of(base::Problem{QStringLiteral("uscc-length"), QString::fromUtf8(place), {}}).section(u':', 0, 0);
    };
    CHECK(told("第 4 行 · 信用代码") == QStringLiteral("Row 4, 信用代码"));
    CHECK(told("7") == QStringLiteral("Row 7"));
    CHECK(told("line 14") == QStringLiteral("Line 14"));
    CHECK(told("uscc") == QStringLiteral("Credit code"));
    CHECK(told("/checklists/0/items/3") == QStringLiteral("/checklists/0/items/3"));
    CHECK(Sentences::of(domain::GuardNote{QStringLiteral("same-inspector"), true, {QStringLiteral("张伟")}})
              .startsWith(QStringLiteral("张伟 is chosen twice.")));
    const QString recent = Sentences::of(domain::GuardNote{
        QStringLiteral("visited-recently"), false,
        {QStringLiteral("津南生态环境局"), QStringLiteral("2026-11-03"), QStringLiteral("check")}});
    CHECK(recent.contains(QStringLiteral("Enforcement check")));
    CHECK_FALSE(recent.contains(QStringLiteral("2026-11-03")));
}

TEST_CASE("A code without a sentence of its own is quoted, never swallowed")
{
    CHECK(Sentences::of(base::Problem{QStringLiteral("quite-new"), {}, {QStringLiteral("x")}})
              .contains(QStringLiteral("quite-new (x)")));
}

TEST_CASE("Of many reasons five are shown and the rest counted")
{
    base::Problems many(9, {QStringLiteral("file-empty"), {}, {}});
    const QString sentence = Sentences::of(base::Error(base::ErrorCode::InvalidInput, {}, many));
    CHECK(sentence.count(u'\n') == 6);
    CHECK(sentence.contains(u'4'));
}
