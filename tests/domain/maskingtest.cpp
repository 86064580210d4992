#include "models/domain/publication/masking.h"

#include "tests/support/catch.h"

using namespace xunzhen::domain;

TEST_CASE("the name of a natural person keeps its surname alone")
{
    const std::pair<const char16_t *, const char16_t *> known[] = {
        {u"张三", u"张某"}, {u"张小三", u"张某某"}, {u"欧阳修", u"欧阳某"}, {u"司马相如", u"司马某某"}, {u" 李明 ", u"李某"},
        {u"买买提·艾合买提", u"买某某"}, {u"孙\U00020BB7强", u"孙某某"}, {u"", u""}};
    for (const auto &[name, masked] : known)
        CHECK(maskedName(QString::fromUtf16(name)) == QString::fromUtf16(masked));
}

TEST_CASE("people are told from shops and firms")
{
    for (const char16_t *person : {u"张三", u"张小三", u"欧阳修", u"司马相如", u"孙\U00020BB7强", u"阿依古丽·买买提"})
        CHECK(isPersonName(QString::fromUtf16(person)));
    for (const char16_t *shop : {u"天津示例金属制品有限公司", u"王家菜馆", u"永和店", u"金马厂", u"津南区张三小吃店", u"Zhang", u"甲", u"张三2号", u""})
        CHECK_FALSE(isPersonName(QString::fromUtf16(shop)));
}

TEST_CASE("phones and identity numbers are not made public, credit codes and document numbers are")
{
    const std::pair<const char16_t *, const char16_t *> known[] = {
        {u"联系人张三，13800138000。", u"联系人张某，（电话略）。"},
        {u"电话022-5550 0123、(022)55500123、138 0013 8000", u"电话（电话略）、（电话略）、（电话略）"},
        {u"身份证11010519491231002X", u"身份证（证件号码略）"},
        {u"91120112MA0EXAMP1X", u"91120112MA0EXAMP1X"},
        {u"津南应急责改〔2026〕12号，2026年11月20日，检查48项", u"津南应急责改〔2026〕12号，2026年11月20日，检查48项"},
        {u"张三丰和张三", u"张某某和张某"}};
    for (const auto &[text, masked] : known)
        CHECK(maskedText(QString::fromUtf16(text), {QStringLiteral("张三"), QStringLiteral("张三丰")}) == QString::fromUtf16(masked));
}
