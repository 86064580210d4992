#include "models/domain/enterprise/tradename.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace xunzhen::domain {

namespace {

constexpr std::u16string_view kProvinces[]{
    u"天津", u"北京", u"上海", u"重庆", u"河北", u"山西", u"辽宁", u"吉林", u"黑龙江", u"江苏", u"浙江", u"安徽",
    u"福建", u"江西", u"山东", u"河南", u"湖北", u"湖南", u"广东", u"海南", u"四川", u"贵州", u"云南", u"陕西",
    u"甘肃", u"青海", u"内蒙古", u"广西", u"西藏", u"宁夏", u"新疆", u"中国"};
constexpr std::u16string_view kDistricts[]{
    u"津南", u"和平", u"河东", u"河西", u"南开", u"河北", u"红桥", u"东丽", u"西青", u"北辰", u"武清", u"宝坻",
    u"滨海", u"宁河", u"静海", u"蓟州"};
constexpr std::array kEndings{
    u"有限责任公司", u"股份有限公司", u"有限公司", u"个体工商户", u"合伙企业", u"分公司", u"公司", u"厂", u"店",
    u"部", u"中心", u"商行", u"经营部"};
/// Words that end like a place and are none.
constexpr std::u16string_view kNoPlaces[]{u"超市", u"城市", u"都市", u"菜市", u"夜市", u"小区", u"社区", u"园区", u"景区"};

std::u16string_view units(QStringView text) { return {text.utf16(), size_t(text.size())}; }

/// Asked for each name of an index: hardly any word begins with the same character.
qsizetype leading(QStringView text, std::span<const std::u16string_view> words)
{
    for (const std::u16string_view word : words)
        if (!text.isEmpty() && text.front() == word.front() && units(text).starts_with(word))
            return qsizetype(word.size());
    return 0;
}

bool isBracketed(QStringView text)
{
    return text.startsWith(u'（') || text.startsWith(u'(');
}

/// 天津, 天津市, （天津）, 内蒙古自治区.
qsizetype provinceLength(QStringView text)
{
    const qsizetype open = isBracketed(text) ? 1 : 0;
    qsizetype length = leading(text.sliced(open), kProvinces);
    if (length == 0)
        return 0;
    length += open;
    const QStringView rest = text.sliced(length);
    if (open)
        return rest.startsWith(u'）') || rest.startsWith(u')') ? length + 1 : 0;
    if (rest.startsWith(u"市") || rest.startsWith(u"省"))
        return length + 1;
    return rest.startsWith(u"自治区") ? length + 3 : length;
}

qsizetype districtLength(QStringView text)
{
    const qsizetype length = leading(text, kDistricts);
    if (length == 0)
        return 0;
    const QStringView rest = text.sliced(length);
    if (rest.startsWith(u"新区"))
        return length + 2;
    return rest.startsWith(u"区") ? length + 1 : 0;
}

/// Three or four characters that end in 区, 县, 市 or 镇.
qsizetype placeLength(QStringView text)
{
    for (qsizetype length = 3; length <= 4 && length <= text.size(); ++length) {
        const QChar last = text.at(length - 1);
        const bool county = length == 3 && (last == u'区' || last == u'县' || last == u'市');
        if ((county || last == u'镇') && std::ranges::find(kNoPlaces, units(text.sliced(length - 2, 2))) == std::end(kNoPlaces))
            return length;
    }
    return 0;
}

qsizetype lcsLength(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1, 0);
    for (const QChar c : a) {
        qsizetype diagonal = 0;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = c == b.at(qsizetype(j) - 1) ? diagonal + 1 : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

}

qsizetype tradeNameStart(QStringView name)
{
    qsizetype start = provinceLength(name);
    qsizetype step = start;
    while (step > 0 || start == 0) {
        const QStringView rest = name.sliced(start);
        step = districtLength(rest);
        if (step == 0 && start > 0)
            step = placeLength(rest);
        if (step == 0)
            break;
        start += step;
    }
    return name.size() - start >= 2 ? start : 0;
}

QString tradeNameCore(const QString &name)
{
    QStringView core = QStringView(name).sliced(tradeNameStart(name));
    for (const auto *ending : kEndings) {
        const QStringView word(ending);
        if (core.size() > word.size() + 1 && core.endsWith(word)) {
            core.chop(word.size());
            break;
        }
    }
    QString tidy;
    for (const QChar c : core)
        if (c.isLetterOrNumber())
            tidy.append(c.toUpper());
    return tidy;
}

bool namesAlike(const QString &a, const QString &b)
{
    const QString first = tradeNameCore(a), second = tradeNameCore(b);
    const auto [shorter, longer] = std::minmax(first, second, [](const QString &x, const QString &y) { return x.size() < y.size(); });
    if (shorter.size() >= 2 && longer.contains(shorter))
        return true;
    return shorter == longer || 2 * lcsLength(shorter, longer) > longer.size();
}

}
