#include "models/store/enterprise/enterpriserow.h"

#include "models/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace xunzhen::store {

namespace {

struct TextField
{
    const char *key;
    QString domain::Enterprise::*member;
};

constexpr TextField kTexts[]{
    {"name", &domain::Enterprise::name}, {"uscc", &domain::Enterprise::uscc},
    {"legalPerson", &domain::Enterprise::legalPerson}, {"address", &domain::Enterprise::address},
    {"town", &domain::Enterprise::town}, {"contact", &domain::Enterprise::contact},
    {"phone", &domain::Enterprise::phone}, {"tradeCode", &domain::Enterprise::tradeCode},
    {"tradeName", &domain::Enterprise::tradeName}, {"scale", &domain::Enterprise::scale},
    {"note", &domain::Enterprise::note}, {"voided", &domain::Enterprise::voided},
};

QJsonValue jsonOf(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

}

domain::Enterprise rowToEnterprise(const Statement &row)
{
    domain::Enterprise e;
    e.id = row.id<domain::EnterpriseId>(0);
    e.name = row.text(1);
    e.uscc = row.text(2);
    e.legalPerson = row.text(3);
    e.address = row.text(4);
    e.town = row.text(5);
    e.longitude = row.maybeReal(6);
    e.latitude = row.maybeReal(7);
    e.contact = row.text(8);
    e.phone = row.text(9);
    e.tradeCode = row.text(10);
    e.tradeName = row.text(11);
    e.scale = row.text(12);
    e.employees = row.integer(13);
    e.established = row.day(14);
    e.positiveList = row.flag(15);
    e.note = row.text(16);
    e.voided = row.text(17);
    return e;
}

QString enterpriseToJson(const domain::Enterprise &enterprise)
{
    QJsonObject object;
    object.insert(QStringLiteral("id"), enterprise.id.toString());
    for (const TextField &field : kTexts)
        object.insert(QLatin1String(field.key), enterprise.*field.member);
    object.insert(QStringLiteral("employees"), enterprise.employees);
    object.insert(QStringLiteral("established"), enterprise.established.toString(Qt::ISODate));
    object.insert(QStringLiteral("positiveList"), enterprise.positiveList);
    object.insert(QStringLiteral("longitude"), jsonOf(enterprise.longitude));
    object.insert(QStringLiteral("latitude"), jsonOf(enterprise.latitude));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

domain::Enterprise enterpriseFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    domain::Enterprise enterprise;
    enterprise.id = domain::EnterpriseId::tryParse(object.value(QLatin1String("id")).toString()).value_or(enterprise.id);
    for (const TextField &field : kTexts)
        enterprise.*field.member = object.value(QLatin1String(field.key)).toString();
    enterprise.employees = object.value(QLatin1String("employees")).toInt();
    enterprise.established = QDate::fromString(object.value(QLatin1String("established")).toString(), Qt::ISODate);
    enterprise.positiveList = object.value(QLatin1String("positiveList")).toBool();
    enterprise.longitude = numberOf(object.value(QLatin1String("longitude")));
    enterprise.latitude = numberOf(object.value(QLatin1String("latitude")));
    return enterprise;
}

}
