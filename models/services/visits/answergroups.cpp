#include "models/services/visits/answergroups.h"

#include "models/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace xunzhen::services {

namespace {

QJsonObject valuesOf(const store::Operation &operation)
{
    return QJsonDocument::fromJson(operation.value).object();
}

QString text(const QJsonObject &values, const char *column)
{
    return values.value(QLatin1String(column)).toString();
}

QByteArray blob(const QJsonObject &values, const char *column)
{
    return QByteArray::fromHex(text(values, column).toLatin1());
}

void setVerdict(domain::Answer &answer, const QJsonObject &values)
{
    const QJsonValue at = values.value(QLatin1String("answered_at"));
    answer.verdict = domain::verdictFromWord(text(values, "verdict")).value_or(domain::Verdict::Unanswered);
    answer.answeredBy =
        domain::InspectorId::fromBytes(blob(values, "answered_by")).value_or(domain::InspectorId());
    answer.answeredAt = at.isDouble() ? base::fromMillis(qint64(at.toDouble())) : QDateTime();
}

void setMeasurement(domain::Answer &answer, const QJsonObject &values)
{
    const QJsonValue measured = values.value(QLatin1String("measured"));
    answer.measured = measured.isDouble() ? std::optional(measured.toDouble()) : std::nullopt;
    answer.unit = text(values, "unit");
}

}

bool isWhole(const store::Operation &operation) { return operation.group == QLatin1String("*"); }

bool covers(const store::Operation &operation, const QString &group)
{
    return operation.group == group || isWhole(operation);
}

const QStringList &answerGroups()
{
    static const QStringList groups{QStringLiteral("verdict"), QStringLiteral("place"), QStringLiteral("note"),
                                    QStringLiteral("measurement")};
    return groups;
}

QString firstFilledGroup(const store::Operation &made)
{
    domain::Answer answer;
    for (const QString &group : answerGroups())
        setGroup(answer, group, made);
    if (answer.verdict != domain::Verdict::Unanswered)
        return answerGroups().at(0);
    if (!answer.place.isEmpty())
        return answerGroups().at(1);
    if (!answer.note.isEmpty())
        return answerGroups().at(2);
    return answerGroups().at(answer.measured ? 3 : 0);
}

void setGroup(domain::Answer &answer, const QString &group, const std::optional<store::Operation> &from)
{
    const QJsonObject values = from ? valuesOf(*from) : QJsonObject();
    if (group == QLatin1String("verdict"))
        setVerdict(answer, values);
    else if (group == QLatin1String("place"))
        answer.place = text(values, "place");
    else if (group == QLatin1String("note"))
        answer.note = text(values, "note");
    else if (group == QLatin1String("measurement"))
        setMeasurement(answer, values);
}

}
