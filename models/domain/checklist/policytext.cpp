#include "models/domain/checklist/policytext.h"

#include <QRegularExpression>

namespace xunzhen::domain {

namespace {

const QRegularExpression &field()
{
    static const QRegularExpression expression(QStringLiteral("\\{\\{(.*?)\\}\\}"), QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

}

QString policyBlank() { return QStringLiteral("______"); }

const QStringList &policyFields()
{
    static const QStringList fields{
        QStringLiteral("enterprise.name"),      QStringLiteral("enterprise.uscc"),    QStringLiteral("enterprise.legalPerson"),
        QStringLiteral("enterprise.address"),   QStringLiteral("enterprise.town"),    QStringLiteral("enterprise.contact"),
        QStringLiteral("enterprise.phone"),     QStringLiteral("enterprise.trade"),   QStringLiteral("enterprise.scale"),
        QStringLiteral("enterprise.employees"), QStringLiteral("bureau"),             QStringLiteral("date")};
    return fields;
}

QStringList unknownPolicyFields(const QString &body)
{
    QStringList unknown;
    for (auto match = field().globalMatch(body); match.hasNext();)
        if (const QString name = match.next().captured(1).trimmed(); !policyFields().contains(name) && !unknown.contains(name))
            unknown << name;
    return unknown;
}

QString filledPolicy(const QString &body, const QMap<QString, QString> &values)
{
    QString filled;
    qsizetype at = 0;
    for (auto match = field().globalMatch(body); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString value = values.value(one.captured(1).trimmed()).simplified();
        filled += body.mid(at, one.capturedStart() - at) + (value.isEmpty() ? policyBlank() : value);
        at = one.capturedEnd();
    }
    return filled + body.mid(at);
}

}
