#include "models/domain/picture/picturemarks.h"
#include "tests/support/catch.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

Marks every()
{
    return {{MarkKind::Arrow, Ink::Red, {{0.1, 0.2}, {0.3, 0.4}}, {}},
            {MarkKind::Box, Ink::Yellow, {{0.9, 0.9}, {0.5, 0.25}}, {}},
            {MarkKind::Text, Ink::Blue, {{0, 1}}, QStringLiteral("裂缝 12 mm “A”")},
            {MarkKind::Pen, Ink::White, {{0.25, 0.25}, {0.5, 0.75}, {1, 0}}, {}},
            {MarkKind::Blur, Ink::Red, {{0.125, 0.5}, {0.25, 0.625}}, {}}};
}

}

TEST_CASE("Marks come back from their words as they were drawn")
{
    const QString words = marksText(every());
    CHECK(marksFromText(words) == every());
    CHECK(marksText(*marksFromText(words)) == words);
    CHECK(every()[1].area() == QRectF(0.5, 0.25, 0.4, 0.65));
    CHECK(marksText({}).isEmpty());
    CHECK(marksFromText({}) == Marks());
}

TEST_CASE("Fractions are kept to a ten-thousandth and never outside the picture")
{
    const Marks drawn{{MarkKind::Arrow, Ink::Red, {{-0.5, 0.123456}, {7, 0.5}}, {}}};
    const auto kept = marksFromText(marksText(drawn));
    REQUIRE(kept);
    CHECK(kept->front().points == std::vector<QPointF>{{0, 0.1235}, {1, 0.5}});
}

TEST_CASE("What is no whole mark is not written")
{
    CHECK(marksText({{MarkKind::Text, Ink::Red, {{0.5, 0.5}}, {}}}).isEmpty());
    CHECK(marksText({{MarkKind::Arrow, Ink::Red, {{0.5, 0.5}}, {}}}).isEmpty());
}

TEST_CASE("Words that are not understood are told apart from an unmarked photo")
{
    const auto words = GENERATE(as<const char *>{}, "x", "{}", "[]", R"({"marks":{}})", R"({"marks":[{}]})", R"({"marks":[1]})",
                                R"({"marks":[{"kind":"cloud","ink":"red","points":[[0,0],[1,1]]}]})",
                                R"({"marks":[{"kind":"blur","ink":"red","points":[[0,0]]}]})",
                                R"({"marks":[{"kind":"blur","ink":"red","points":[[0,0],[1,2]]}]})",
                                R"({"marks":[{"kind":"blur","ink":"red","points":[[0,0],[1,"a"]]}]})",
                                R"({"marks":[{"kind":"blur","ink":"pink","points":[[0,0],[1,1]]}]})",
                                R"({"marks":[{"kind":"text","ink":"red","points":[[0,0]],"text":""}]})");
    CAPTURE(words);
    CHECK_FALSE(marksFromText(QString::fromUtf8(words)));
}

TEST_CASE("No more marks and points are read than anybody draws")
{
    QString many = QStringLiteral(R"({"marks":[)");
    for (int i = 0; i <= kMostMarks; ++i)
        many += (i ? u","_qs : QString()) + QStringLiteral(R"({"kind":"box","ink":"red","points":[[0,0],[1,1]]})");
    CHECK_FALSE(marksFromText(many + u"]}"_qs));
    QString longPen = QStringLiteral(R"({"marks":[{"kind":"pen","ink":"red","points":[[0,0])");
    for (int i = 0; i < kMostMarkPoints; ++i)
        longPen += u",[0,1]"_qs;
    CHECK_FALSE(marksFromText(longPen + u"]}]}"_qs));
    CHECK_FALSE(marksFromText(QString(2'000'000, u'[')));
}

TEST_CASE("Two laptops give the marks of one photo one id")
{
    const auto photo = EvidenceId::fromBytes(QByteArray(16, '\x11')).value();
    CHECK(pictureMarkIdFor(photo) == pictureMarkIdFor(photo));
    CHECK(pictureMarkIdFor(photo).toBytes() != photo.toBytes());
}
