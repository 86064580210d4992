#include "tests/support/catch.h"

#include "models/domain/checklist/citation.h"
#include "models/domain/paper/paper.h"

using namespace xunzhen::domain;

TEST_CASE("Numbers are written as papers write them")
{
    struct Case { int number; const char16_t *words; };
    const auto row = GENERATE(values<Case>({{0, u"零"}, {1, u"一"}, {10, u"十"}, {11, u"十一"}, {20, u"二十"}, {46, u"四十六"},
                                            {100, u"一百"}, {101, u"一百零一"}, {110, u"一百一十"}, {114, u"一百一十四"},
                                            {1000, u"一千"}, {1001, u"一千零一"}, {1010, u"一千零一十"}, {1260, u"一千二百六十"},
                                            {10000, u"一万"}, {10001, u"一万零一"}, {10010, u"一万零一十"}, {20300, u"二万零三百"},
                                            {99999, u"九万九千九百九十九"}}));
    CHECK(chineseNumber(row.number) == QString::fromUtf16(row.words));
}

TEST_CASE("An article inserted later is called 之一")
{
    CHECK(articleText(QStringLiteral("46")) == QStringLiteral("第四十六条"));
    CHECK(articleText(QStringLiteral("133-1")) == QStringLiteral("第一百三十三条之一"));
    CHECK(articleText(QStringLiteral("附件二")) == QStringLiteral("第附件二条"));
}

TEST_CASE("A citation names law, article, paragraph and item, as far as given")
{
    Citation citation{QStringLiteral("安全生产法"), QStringLiteral("2021-06-10"), QStringLiteral("46"), 2, 1, {}};
    CHECK(citationText(citation) == QStringLiteral("《安全生产法》第四十六条第二款第（一）项"));
    citation.paragraph = 0;
    CHECK(citationText(citation) == QStringLiteral("《安全生产法》第四十六条第（一）项"));
    citation.item = 0;
    CHECK(citationText(citation) == QStringLiteral("《安全生产法》第四十六条"));
    citation.article.clear();
    CHECK(citationText(citation) == QStringLiteral("《安全生产法》"));
}

TEST_CASE("A document number has bureau, kind, year and serial without leading zeros")
{
    CHECK(documentNumber(QStringLiteral("津南应急"), QStringLiteral("会诊"), 2026, 12) == QStringLiteral("津南应急会诊〔2026〕12号"));
    CHECK(documentNumber(QStringLiteral("津南%1"), QStringLiteral("检记"), 2026, 3) == QStringLiteral("津南%1检记〔2026〕3号"));
}
