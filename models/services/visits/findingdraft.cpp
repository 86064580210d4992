#include "models/services/visits/findingdraft.h"

namespace xunzhen::services {

namespace {

const QString kVoidedPrefix = QStringLiteral("作答已改为");

/// The risk by its name. Without one: packs ask "…吗？" or "是否…？": without the asking it is what is required, and a finding says that it is not met.
QString titleOf(const domain::CheckItem &item)
{
    if (!item.risk.isEmpty())
        return item.risk;
    QString required = item.question.simplified();
    while (!required.isEmpty() && QStringLiteral("？?。.；;吗").contains(required.back()))
        required.chop(1);
    required.remove(QStringLiteral("是否"));
    return QStringLiteral("不符合：%1").arg(required);
}

QString number(double value) { return QString::number(value, 'g', 10); }

QString limitText(const domain::Measure &measure)
{
    QStringList limits;
    if (measure.min)
        limits << QStringLiteral("不低于%1%2").arg(number(*measure.min), measure.unit);
    if (measure.max)
        limits << QStringLiteral("不高于%1%2").arg(number(*measure.max), measure.unit);
    return limits.join(QStringLiteral("且"));
}

QString measuredText(const domain::CheckItem &item, const domain::Answer &answer)
{
    if (!answer.measured)
        return {};
    const QString name = item.measure ? item.measure->name : QString();
    QString text = QStringLiteral("实测%1%2%3").arg(name, number(*answer.measured), answer.unit);
    const QString limit = item.measure ? limitText(*item.measure) : QString();
    return limit.isEmpty() ? text : text + QStringLiteral("（限值：%1）").arg(limit);
}

QString word(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::Compliant: return QStringLiteral("符合");
    case domain::Verdict::NotApplicable: return QStringLiteral("不适用");
    case domain::Verdict::AtRisk: return QStringLiteral("存在风险");
    case domain::Verdict::Unanswered: return QStringLiteral("未检查");
    }
    return {};
}

}

QString seenFact(const domain::PinnedItem &pinned, const domain::Answer &answer)
{
    QStringList parts{answer.note.trimmed(), measuredText(pinned.item, answer)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("；"));
}

domain::Finding draftFinding(const domain::PinnedItem &pinned, const domain::Answer &answer, int ordinal)
{
    domain::Finding finding;
    finding.id = domain::findingIdFor(answer.visit, pinned.item.code);
    finding.visit = answer.visit;
    finding.itemCode = pinned.item.code;
    finding.ordinal = ordinal;
    finding.title = titleOf(pinned.item);
    finding.place = answer.place;
    finding.fact = seenFact(pinned, answer);
    finding.grade = pinned.item.grade;
    finding.majorHazard = finding.grade == domain::Grade::Major ? pinned.item.majorHazard : QString();
    finding.clauses = pinned.item.basis;
    finding.disposal = finding.grade == domain::Grade::Major ? QStringLiteral("order") : QStringLiteral("service");
    return finding;
}

QString answerChangedReason(domain::Verdict now)
{
    return kVoidedPrefix + word(now);
}

bool isVoidedByAnswer(const domain::Finding &finding)
{
    return finding.voided.startsWith(kVoidedPrefix);
}

}
