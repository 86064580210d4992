#include "models/exchange/enterprise/headerwords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace xunzhen::exchange {

using Field = domain::EnterpriseField;

namespace {

struct Words
{
    Field field;
    QStringList words; ///< the preferred one first
};

const std::vector<Words> &usualWords()
{
    static const std::vector<Words> words = {
        {Field::Name, {u"企业名称"_qs, u"单位名称"_qs, u"公司名称"_qs, u"企业全称"_qs, u"单位全称"_qs, u"名称"_qs, u"生产经营单位名称"_qs,
                       u"市场主体名称"_qs, u"主体名称"_qs, u"经营主体名称"_qs, u"商户名称"_qs, u"被检查单位"_qs, u"被检查单位名称"_qs,
                       u"检查对象"_qs, u"企业"_qs, u"单位"_qs, u"公司"_qs, u"店名"_qs}},
        {Field::Uscc, {u"统一社会信用代码"_qs, u"社会信用代码"_qs, u"统一信用代码"_qs, u"信用代码"_qs, u"税号"_qs, u"纳税人识别号"_qs,
                       u"纳税识别号"_qs, u"统一代码"_qs, u"营业执照号"_qs, u"营业执照号码"_qs, u"USCC"_qs}},
        {Field::LegalPerson, {u"法定代表人"_qs, u"法人"_qs, u"法人代表"_qs, u"法人姓名"_qs, u"法定代表人姓名"_qs, u"负责人"_qs, u"法定代表人/负责人"_qs,
                              u"主要负责人"_qs, u"企业负责人"_qs, u"单位负责人"_qs, u"经营者"_qs, u"经营者姓名"_qs}},
        {Field::Address, {u"地址"_qs, u"经营地址"_qs, u"生产经营地址"_qs, u"经营场所"_qs, u"生产地址"_qs, u"企业地址"_qs, u"单位地址"_qs,
                          u"详细地址"_qs, u"注册地址"_qs, u"住所"_qs, u"注册住所"_qs, u"注册地"_qs, u"所在地"_qs}},
        {Field::Town, {u"街镇"_qs, u"所属街镇"_qs, u"所在街镇"_qs, u"乡镇"_qs, u"所属乡镇"_qs, u"镇街"_qs, u"所属镇街"_qs, u"乡镇街道"_qs,
                       u"街道"_qs, u"所属街道"_qs, u"街道/乡镇"_qs, u"属地"_qs, u"属地街镇"_qs}},
        {Field::Contact, {u"联系人"_qs, u"联系人姓名"_qs, u"企业联系人"_qs, u"安全负责人"_qs, u"安全管理人员"_qs, u"经办人"_qs}},
        {Field::Phone, {u"联系电话"_qs, u"电话"_qs, u"手机"_qs, u"手机号"_qs, u"手机号码"_qs, u"电话号码"_qs, u"联系方式"_qs, u"联系人电话"_qs,
                        u"联系手机"_qs, u"固定电话"_qs, u"法人电话"_qs}},
        {Field::TradeCode, {u"行业代码"_qs, u"国民经济行业代码"_qs, u"行业分类代码"_qs, u"行业编码"_qs}},
        {Field::TradeName, {u"行业"_qs, u"行业类别"_qs, u"所属行业"_qs, u"行业名称"_qs, u"行业分类"_qs, u"国民经济行业"_qs, u"行业类型"_qs,
                            u"主营行业"_qs, u"行业领域"_qs}},
        {Field::Scale, {u"规模"_qs, u"企业规模"_qs, u"单位规模"_qs, u"规模类型"_qs, u"规模划型"_qs}},
        {Field::Employees, {u"从业人数"_qs, u"从业人员"_qs, u"从业人员数"_qs, u"从业人员数量"_qs, u"职工人数"_qs, u"员工人数"_qs, u"员工数"_qs,
                            u"人数"_qs, u"用工人数"_qs}},
        {Field::Established, {u"成立日期"_qs, u"成立时间"_qs, u"注册日期"_qs, u"注册时间"_qs, u"设立日期"_qs, u"开业日期"_qs}},
        {Field::PositiveList, {u"正面清单"_qs, u"是否正面清单"_qs, u"是否纳入正面清单"_qs, u"正面清单企业"_qs}},
        {Field::Note, {u"备注"_qs, u"备注说明"_qs, u"说明"_qs}},
        {Field::Longitude, {u"经度"_qs, u"企业经度"_qs, u"LONGITUDE"_qs}},
        {Field::Latitude, {u"纬度"_qs, u"企业纬度"_qs, u"LATITUDE"_qs}},
    };
    return words;
}

QHash<QString, HeaderMeaning> indexed()
{
    QHash<QString, HeaderMeaning> index;
    for (const Words &entry : usualWords())
        for (int rank = 0; rank < entry.words.size(); ++rank)
            index.insert(entry.words.at(rank), {entry.field, rank});
    return index;
}

/// Without blanks, bracketed remarks, stars and colons; half-width and upper case.
QString bareHeader(const QString &text)
{
    static const QRegularExpression noise(u"[（(【\\[][^）)】\\]]*[）)】\\]]|[\\s*＊:：、]"_qs);
    QString bare = text.left(64);
    for (QChar &c : bare)
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E && c != u'（' && c != u'）')
            c = QChar(char16_t(c.unicode() - 0xFEE0));
    return bare.remove(noise).toUpper();
}

/// Columns about something else that happens to share a word with ours: 法人身份证号 is no name, 行业主管部门 no trade.
bool isAboutSomethingElse(const QString &bare)
{
    static const QStringList words = {u"身份证"_qs, u"证件"_qs, u"邮箱"_qs, u"邮编"_qs, u"网址"_qs, u"职务"_qs, u"主管"_qs, u"部门"_qs,
                                      u"监管"_qs, u"网格"_qs, u"隐患"_qs, u"状态"_qs, u"有效期"_qs, u"培训"_qs, u"持证"_qs};
    if (bare.startsWith(u"是否"_qs))
        return !bare.contains(u"正面清单"_qs);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return bare.contains(word); });
}

std::optional<Field> resembled(const QString &bare)
{
    if (isAboutSomethingElse(bare))
        return std::nullopt;
    struct Rule
    {
        QString part;
        Field field;
    };
    static const std::vector<Rule> rules = {
        {u"信用代码"_qs, Field::Uscc},      {u"识别号"_qs, Field::Uscc},       {u"行业代码"_qs, Field::TradeCode},
        {u"正面清单"_qs, Field::PositiveList}, {u"经度"_qs, Field::Longitude},    {u"纬度"_qs, Field::Latitude},
        {u"行业"_qs, Field::TradeName},     {u"电话"_qs, Field::Phone},        {u"手机"_qs, Field::Phone},
        {u"联系人"_qs, Field::Contact},     {u"法定代表人"_qs, Field::LegalPerson}, {u"法人"_qs, Field::LegalPerson},
        {u"地址"_qs, Field::Address},       {u"住所"_qs, Field::Address},      {u"经营场所"_qs, Field::Address},
        {u"街镇"_qs, Field::Town},          {u"乡镇"_qs, Field::Town},         {u"镇街"_qs, Field::Town},
        {u"从业人"_qs, Field::Employees},   {u"职工"_qs, Field::Employees},    {u"员工"_qs, Field::Employees},
        {u"规模"_qs, Field::Scale},         {u"成立日期"_qs, Field::Established}, {u"成立时间"_qs, Field::Established},
        {u"备注"_qs, Field::Note},          {u"企业名"_qs, Field::Name},
        {u"单位名"_qs, Field::Name},        {u"公司名"_qs, Field::Name},
    };
    for (const Rule &rule : rules)
        if (bare.contains(rule.part))
            return rule.field;
    return std::nullopt;
}

}

std::optional<HeaderMeaning> headerMeaning(const QString &cellText)
{
    static const QHash<QString, HeaderMeaning> index = indexed();
    const QString bare = bareHeader(cellText);
    if (const auto found = index.constFind(bare); found != index.constEnd())
        return *found;
    constexpr int kLongestHeader = 14; // longer cells are titles or data
    if (bare.isEmpty() || bare.size() > kLongestHeader)
        return std::nullopt;
    const auto field = resembled(bare);
    return field ? std::optional(HeaderMeaning{*field, 100 + int(bare.size())}) : std::nullopt;
}

QString headerWord(Field field)
{
    for (const Words &entry : usualWords())
        if (entry.field == field)
            return entry.words.first();
    return {};
}

}
