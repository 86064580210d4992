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

QStringList filledGroups(const store::Operation &made)
{
    domain::Answer answer;
    for (const QString &group : answerGroups())
        setGroup(answer, group, made);
    const bool filled[]{answer.verdict != domain::Verdict::Unanswered, !answer.place.isEmpty(), !answer.note.isEmpty(),
                        answer.measured.has_value()};
    QStringList groups;
    for (int i = 0; i < answerGroups().size(); ++i)
        if (filled[i])
            groups << answerGroups().at(i);
    return groups;
}

QString firstFilledGroup(const store::Operation &made) { return filledGroups(made).value(0, answerGroups().front()); }

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
