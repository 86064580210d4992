#include "models/domain/remediation/escalation.h"

#include "models/domain/codetable.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr CodeTable<CallKind, 3> kKinds{
    {{{CallKind::Reminded, "reminded"}, {CallKind::Escalated, "escalated"}, {CallKind::Extended, "extended"}}}};

/// Two laptops may have written at one moment: the id decides alike everywhere.
bool isBefore(const RemediationCall &a, const RemediationCall &b)
{
    return a.at != b.at ? a.at < b.at : a.id < b.id;
}

const RemediationCall *lastOf(const std::vector<RemediationCall> &calls, CallKind kind, const RemediationCall *after)
{
    const RemediationCall *last = nullptr;
    for (const RemediationCall &call : calls)
        if (call.kind == kind && call.voided.isEmpty() && (!after || isBefore(*after, call)) && (!last || isBefore(*last, call)))
            last = &call;
    return last;
}

Escalation reached(const Standing &standing, bool settled, QDate today, const EscalationRule &rule)
{
    if (settled || !standing.due.isValid() || !today.isValid())
        return Escalation::None;
    if (standing.escalatedAt.isValid())
        return Escalation::Escalated;
    const qint64 left = today.daysTo(standing.due);
    if (standing.remindedAt.isValid())
        return left <= -rule.escalateAfter ? Escalation::EscalateDue : Escalation::Reminded;
    return left <= rule.remindBefore ? Escalation::RemindDue : Escalation::None;
}

}

QString callKindCode(CallKind kind) { return kKinds.code(kind); }
std::optional<CallKind> callKindFromCode(const QString &code) { return kKinds.value(code); }

const RemediationCall *lastExtension(const std::vector<RemediationCall> &calls)
{
    return lastOf(calls, CallKind::Extended, nullptr);
}

Standing standingOf(const RemediationItem &item, const std::vector<RemediationCall> &calls, QDate today,
                    const EscalationRule &rule)
{
    Standing standing;
    standing.paperDue = standing.due = item.due;
    const RemediationCall *extended = lastExtension(calls);
    if (extended) {
        standing.due = extended->until;
        standing.extendedAt = extended->at;
        standing.extendedFor = extended->note;
    }
    if (const auto *reminded = lastOf(calls, CallKind::Reminded, extended))
        standing.remindedAt = reminded->at;
    if (const auto *escalated = lastOf(calls, CallKind::Escalated, extended))
        standing.escalatedAt = escalated->at;
    const bool settled = item.state == RemediationState::Closed || item.state == RemediationState::Voided;
    standing.escalation = reached(standing, settled, today, rule);
    return standing;
}

base::Problems extensionProblems(const Standing &standing, QDate until, const QString &reason)
{
    base::Problems problems;
    if (!until.isValid())
        problems.push_back({QStringLiteral("extension-day-missing"), QStringLiteral("until"), {}});
    else if (standing.due.isValid() && until <= standing.due)
        problems.push_back({QStringLiteral("extension-day-early"), QStringLiteral("until"), {standing.due.toString(Qt::ISODate)}});
    if (reason.trimmed().isEmpty())
        problems.push_back({QStringLiteral("reason-missing"), QStringLiteral("reason"), {}});
    return problems;
}

RemediationState stateBeforeClosing(const std::vector<Reinspection> &looks)
{
    const auto closing = std::find_if(looks.rbegin(), looks.rend(), [](const Reinspection &look) {
        return look.result == RemediationState::Closed;
    });
    if (closing == looks.rend() || std::next(closing) == looks.rend())
        return RemediationState::Open;
    const RemediationState before = std::next(closing)->result;
    return before == RemediationState::Closed ? RemediationState::Open : before;
}

bool takesBack(const std::vector<Reinspection> &looks, size_t place)
{
    return place > 0 && place < looks.size() && looks[place - 1].result == RemediationState::Closed
           && looks[place].result != RemediationState::Closed;
}

}
