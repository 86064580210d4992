#include "models/domain/publication/masking.h"

#include <QRegularExpression>

#include <algorithm>

namespace xunzhen::domain {

namespace {

// 百家姓 and some that became common later. What begins a shop's name as well is told apart by its last character.
const QString kSurnames = QStringLiteral(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺"
    "倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜"
    "郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井"
    "段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟"
    "谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔"
    "隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦岳帅缑亢况有琴归海佟付肖代");
const QStringList kLongSurnames{
    QStringLiteral("欧阳"), QStringLiteral("司马"), QStringLiteral("上官"), QStringLiteral("诸葛"), QStringLiteral("东方"), QStringLiteral("皇甫"),
    QStringLiteral("尉迟"), QStringLiteral("公孙"), QStringLiteral("慕容"), QStringLiteral("令狐"), QStringLiteral("司徒"), QStringLiteral("夏侯"),
    QStringLiteral("长孙"), QStringLiteral("宇文"), QStringLiteral("端木"), QStringLiteral("南宫"), QStringLiteral("西门"), QStringLiteral("独孤")};
const QString kShopEndings = QStringLiteral("店厂部社行馆坊场院所站铺吧屋楼居轩阁斋房堂庄园公司城中心");
constexpr char16_t kMiddleDot = u'·';

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

qsizetype charactersOf(const QString &text)
{
    return text.toUcs4().size();
}

QString surnameOf(const QString &name)
{
    for (const QString &surname : kLongSurnames)
        if (name.startsWith(surname) && name.size() > surname.size())
            return surname;
    return name.left(name.size() > 1 && name.at(0).isHighSurrogate() ? 2 : 1);
}

QString withoutNumbers(QString text)
{
    // Region, birthday, serial and check character: GB 11643-1999.
    static const QRegularExpression identity(QStringLiteral(
        "(?<![0-9A-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![0-9A-Za-z])"));
    static const QRegularExpression mobile(QStringLiteral("(?<![0-9A-Za-z])(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![0-9A-Za-z])"));
    static const QRegularExpression landline(QStringLiteral(
        "(?<![0-9A-Za-z])(?:\\(0\\d{2,3}\\)|（0\\d{2,3}）|0\\d{2,3}[- －]?)[ ]?[2-8]\\d{2,3}[ -]?\\d{4}(?![0-9A-Za-z])"));
    text.replace(identity, QStringLiteral("（证件号码略）"));
    text.replace(mobile, QStringLiteral("（电话略）"));
    text.replace(landline, QStringLiteral("（电话略）"));
    return text;
}

}

bool isPersonName(const QString &text)
{
    const QString name = text.trimmed();
    const bool dotted = name.contains(QChar(kMiddleDot));
    const bool chinese = std::all_of(name.begin(), name.end(), [](QChar each) {
        return isHan(each) || each.isSurrogate() || each == QChar(kMiddleDot);
    });
    const qsizetype length = charactersOf(name);
    if (!chinese || length < 2)
        return false;
    if (dotted)
        return true;
    const bool isLong = kLongSurnames.contains(surnameOf(name));
    const bool known = isLong || kSurnames.contains(name.at(0));
    return length <= (isLong ? 4 : 3) && known && !kShopEndings.contains(name.back());
}

QString maskedName(const QString &name)
{
    const QString whole = name.trimmed();
    if (whole.isEmpty())
        return {};
    const QString surname = surnameOf(whole);
    return surname + (charactersOf(whole.mid(surname.size())) == 1 ? QStringLiteral("某") : QStringLiteral("某某"));
}

QString maskedText(const QString &text, const QStringList &people)
{
    QString masked = withoutNumbers(text);
    QStringList names = people;
    std::ranges::sort(names, std::ranges::greater(), &QString::size); // 张三丰 before 张三
    for (const QString &name : names)
        if (name.trimmed().size() > 1)
            masked.replace(name.trimmed(), maskedName(name));
    return masked;
}

}
