#include "tests/support/builders.h"

#include "models/domain/enterprise/uscc.h"
#include "models/exchange/pack/packwriter.h"

#include <QBuffer>
#include <QPainter>

namespace xunzhen::testing {

namespace {

domain::Citation article(const char *number, int paragraph)
{
    return {u"安全生产法"_qs, u"2021-06-10"_qs, QString::fromLatin1(number), paragraph, 0, {}};
}

domain::CheckItem item(const char *code, const QString &question, domain::Grade grade)
{
    domain::CheckItem item;
    item.code = QString::fromLatin1(code);
    item.question = question;
    item.method = u"现场查看并查阅记录。"_qs;
    item.guideDo = u"按规定落实并留存记录。"_qs;
    item.guideDont = u"不得先作业后补手续。"_qs;
    item.guideExtent = u"覆盖全部岗位。"_qs;
    item.basis = {article("36", 1)};
    item.penalty = {article("99", 0)};
    item.grade = grade;
    item.standard = u"措施落实到位，记录齐全。"_qs;
    item.evidence = {u"record"_qs};
    return item;
}

domain::Checklist smallList()
{
    domain::CheckItem guard = item("SAF-01", u"传动部位是否设置防护罩？"_qs, domain::Grade::General);
    domain::CheckItem sign = item("SAF-02", u"危险部位是否设置警示标志？"_qs, domain::Grade::Minor);
    sign.evidence = {u"photo"_qs};
    sign.leniency = {u"EMG-L-01"_qs};
    domain::CheckItem dust = item("SAF-03", u"除尘系统是否设置泄爆装置？"_qs, domain::Grade::Major);
    dust.majorHazard = u"EMG-M-01"_qs;
    domain::CheckItem noise = item("SAF-04", u"岗位噪声是否符合限值？"_qs, domain::Grade::General);
    noise.measure = domain::Measure{u"噪声"_qs, u"dB(A)"_qs, std::nullopt, 85.0};
    domain::Checklist list;
    list.code = u"EMG-SAF"_qs;
    list.title = u"车间通用安全"_qs;
    list.scope = u"机械加工车间"_qs;
    list.sections = {{u"设备防护"_qs, {guard, sign}}, {u"粉尘与职业危害"_qs, {dust, noise}}};
    return list;
}

}

QString uscc(int number)
{
    const QString first = u"91120112MA%1"_qs.arg(number, 7, 10, QLatin1Char('0'));
    return first + domain::Uscc::checkCharacter(first);
}

domain::Enterprise machineWorks(int number)
{
    domain::Enterprise enterprise;
    enterprise.name = u"天津市津南区第%1机械厂"_qs.arg(number);
    enterprise.uscc = uscc(number);
    enterprise.legalPerson = u"王建国"_qs;
    enterprise.address = u"天津市津南区咸水沽镇工业路%1号"_qs.arg(number);
    enterprise.town = u"咸水沽镇"_qs;
    enterprise.contact = u"李敏"_qs;
    enterprise.phone = u"022-28390000"_qs;
    enterprise.tradeCode = u"C3311"_qs;
    enterprise.tradeName = u"金属结构制造"_qs;
    enterprise.scale = u"小型"_qs;
    enterprise.employees = 45;
    return enterprise;
}

domain::Inspector inspector(const QString &name, const QString &credential)
{
    domain::Inspector person;
    person.name = name;
    person.credentialNumber = credential;
    person.credentialUntil = QDate(2030, 12, 31);
    person.bureau = u"津南区应急管理局"_qs;
    return person;
}

domain::Pack smallPack(const QString &version)
{
    domain::Pack pack;
    pack.code = u"emergency-small"_qs;
    pack.version = version;
    pack.title = u"安全生产执法体检清单包（小）"_qs;
    pack.domain = u"emergency"_qs;
    pack.bureau = u"津南区应急管理局"_qs;
    pack.validFrom = QDate(2026, 11, 1);
    pack.verifiedAgainst = u"法规库"_qs;
    pack.verifiedOn = QDate(2026, 11, 1);
    pack.laws = {{u"safety"_qs, u"中华人民共和国安全生产法"_qs, u"安全生产法"_qs, u"2021-06-10"_qs, u"2021-09-01"_qs,
                  u"全国人民代表大会常务委员会"_qs, {}}};
    pack.checklists = {smallList()};
    pack.majorHazards = {{u"EMG-M-01"_qs, u"粉尘爆炸环境未设泄爆装置"_qs, {article("36", 1)}, {u"停产"_qs, u"加装泄爆装置"_qs}}};
    domain::Leniency spare;
    spare.code = u"EMG-L-01"_qs;
    spare.title = u"首次未设警示标志，及时改正"_qs;
    spare.bars = {u"造成事故"_qs};
    spare.conditions = {u"首次"_qs, u"及时改正"_qs};
    spare.basis = {article("35", 0)};
    pack.leniency = {spare};
    return pack;
}

QByteArray packJson(const domain::Pack &pack)
{
    return exchange::writePack({pack, {}});
}

QByteArray jpeg(int width, int height, Qt::GlobalColor colour)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QPainter(&image).fillRect(width / 4, height / 4, width / 3, height / 3, Qt::yellow);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return bytes;
}

QImage strokes()
{
    QImage image(300, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, 3));
    painter.drawLine(20, 80, 120, 20);
    painter.drawLine(120, 20, 260, 70);
    return image;
}

}
