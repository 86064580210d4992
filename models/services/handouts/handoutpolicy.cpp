#include "models/services/handouts/handoutvalues.h"

#include "models/base/error.h"
#include "models/domain/checklist/policytext.h"

namespace xunzhen::services {

namespace {

QString dayText(QDate day)
{
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

/// A text for nobody in particular leaves the day of its coming into force open as well.
QMap<QString, QString> policyValues(const HandoutSources &sources)
{
    const domain::Enterprise &firm = sources.enterprise;
    return {{QStringLiteral("enterprise.name"), firm.name},
            {QStringLiteral("enterprise.uscc"), firm.uscc},
            {QStringLiteral("enterprise.legalPerson"), firm.legalPerson},
            {QStringLiteral("enterprise.address"), firm.address},
            {QStringLiteral("enterprise.town"), firm.town},
            {QStringLiteral("enterprise.contact"), firm.contact},
            {QStringLiteral("enterprise.phone"), firm.phone},
            {QStringLiteral("enterprise.trade"), firm.tradeName},
            {QStringLiteral("enterprise.scale"), firm.scale},
            {QStringLiteral("enterprise.employees"), firm.employees > 0 ? QString::number(firm.employees) : QString()},
            {QStringLiteral("bureau"), sources.giver.isEmpty() ? sources.pack->bureau : sources.giver},
            {QStringLiteral("date"), firm.id.isNull() ? QString() : dayText(sources.date)}};
}

/// A body that begins with a line such as {{enterprise.name}}动火作业审批制度 brings its own heading.
bool isHeading(const QString &firstLine)
{
    return firstLine.startsWith(QStringLiteral("{{enterprise.name}}")) && !firstLine.contains(QChar(u'。'));
}

void requireKnownFields(const domain::PolicyTemplate &policy)
{
    base::Problems problems;
    for (const QString &field : domain::unknownPolicyFields(policy.body))
        problems.push_back({QStringLiteral("policy-field-unknown"), policy.code, {field}});
    if (!problems.empty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("policy ") + policy.code, problems);
}

}

report::HandoutPolicy handoutPolicy(const domain::PolicyTemplate &policy, const HandoutSources &sources)
{
    requireKnownFields(policy);
    QStringList paragraphs = domain::filledPolicy(policy.body, policyValues(sources)).split(QLatin1Char('\n'));
    paragraphs.removeIf([](const QString &paragraph) { return paragraph.trimmed().isEmpty(); });
    report::HandoutPolicy shown{policy.code, policy.title, {}, {}};
    if (!paragraphs.isEmpty() && isHeading(policy.body.trimmed().section(QLatin1Char('\n'), 0, 0)))
        shown.heading = paragraphs.takeFirst().trimmed();
    shown.paragraphs = paragraphs;
    return shown;
}

}
