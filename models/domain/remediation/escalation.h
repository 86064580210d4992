#pragma once

#include "models/base/error.h"
#include "models/domain/remediation/remediation.h"

#include <vector>

namespace xunzhen::domain {

/// 催办 the firm is reminded; 升级 the leader is told; 延期 the firm is given until another day.
enum class CallKind { Reminded, Escalated, Extended };
QString callKindCode(CallKind kind); ///< "reminded", "escalated", "extended"
std::optional<CallKind> callKindFromCode(const QString &code);

/// What was done about an item that is not closed. The paper keeps its own date.
struct RemediationCall
{
    RemediationCallId id;
    RemediationId remediation;
    CallKind kind = CallKind::Reminded;
    QDate until;    ///< of an extension
    QString note;   ///< how it was told, why it was extended
    QDateTime at;
    InspectorId by;
    QString voided; ///< why it was taken back; empty = stands
    bool operator==(const RemediationCall &) const = default;
};

/// When somebody is to be spoken to. A sample (示例) until the bureau sets its own days, not a rule of law.
struct EscalationRule
{
    static constexpr int kMostDays = 90; ///< of either
    int remindBefore = 3;  ///< the firm is reminded so many days before the day
    int escalateAfter = 7; ///< days overdue after which the leader is told, when reminding did not help
    bool operator==(const EscalationRule &) const = default;
};

/// How far an item has come on the way reminded → escalated.
enum class Escalation { None, RemindDue, Reminded, EscalateDue, Escalated };

/// What the calls about one item came to. Those taken back do not count, in whatever order they arrived.
struct Standing
{
    QDate paperDue;          ///< the day on the paper
    QDate due;               ///< the day that counts: of the last extension, else the paper's
    Escalation escalation = Escalation::None;
    QDateTime remindedAt, escalatedAt, extendedAt;
    QString extendedFor;     ///< reason of the extension that counts
    bool isExtended() const { return due != paperDue; }
    bool operator==(const Standing &) const = default;
};

/// An extension begins the way anew: what was said before it was about another day.
Standing standingOf(const RemediationItem &item, const std::vector<RemediationCall> &calls, QDate today,
                    const EscalationRule &rule = {});

/// The last extension that stands of calls about one item; nullptr when there is none.
const RemediationCall *lastExtension(const std::vector<RemediationCall> &calls);

/// What an extension must say: "extension-day-missing", "extension-day-early" (not after the day that counts now),
/// "reason-missing".
base::Problems extensionProblems(const Standing &standing, QDate until, const QString &reason);

/// The state an item goes back to when its last close-out is taken back: that of the look before it, else open. `looks` in
/// order of time.
RemediationState stateBeforeClosing(const std::vector<Reinspection> &looks);
/// Whether this look took the close-out before it back.
bool takesBack(const std::vector<Reinspection> &looks, size_t place);

}
