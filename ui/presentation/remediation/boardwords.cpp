#include "ui/presentation/remediation/boardwords.h"

#include "models/base/chinatime.h"
#include "ui/presentation/plan/planwords.h"
#include "ui/presentation/words.h"

#include <utility>

namespace xunzhen::presentation {

using services::RemediationRow;

namespace {

constexpr int kSoonDays = 7;
constexpr int kBelowFirm = 16;

QString title(const RemediationRow &row, bool marked)
{
    return marked ? QStringLiteral("☑ ") + BoardWords::demand(row) : BoardWords::demand(row);
}

QString hazard(const RemediationRow &row)
{
    return row.grade == domain::Grade::Major ? QStringLiteral("▲ ") + Words::of(domain::Grade::Major) : QString();
}

ListRow common(const RemediationRow &row, const domain::Standing &standing, QDate today, bool marked)
{
    ListRow shown;
    shown.title = title(row, marked);
    shown.trailing = BoardWords::due(standing, today);
    shown.state = BoardWords::state(row);
    shown.tone = BoardWords::tone(row);
    shown.key = row.item.id.toString();
    return shown;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}

QString BoardWords::demand(const RemediationRow &row) { return row.item.measure.isEmpty() ? row.findingTitle : row.item.measure; }

QString BoardWords::sign(const RemediationRow &row)
{
    if (isOverdue(row))
        return QStringLiteral("!");
    return !row.daysLeft && row.item.state == domain::RemediationState::Closed ? QStringLiteral("✓") : QStringLiteral("·");
}

QString BoardWords::state(const RemediationRow &row)
{
    return QStringLiteral("%1 %2").arg(sign(row), row.daysLeft ? Words::daysLeft(row.daysLeft) : Words::of(row.item.state));
}

Tone BoardWords::tone(const RemediationRow &row)
{
    if (row.item.state == domain::RemediationState::Closed)
        return Tone::Compliant;
    return tone(row.daysLeft);
}

Tone BoardWords::tone(std::optional<int> daysLeft)
{
    if (daysLeft && *daysLeft < 0)
        return Tone::Major;
    return daysLeft && *daysLeft <= kSoonDays ? Tone::Risk : Tone::Neutral;
}

ListRow BoardWords::row(const RemediationRow &row, const domain::Standing &standing, QDate today, bool marked)
{
    ListRow shown = common(row, standing, today, marked);
    shown.secondLine = joined({hazard(row), row.enterpriseName, row.place, of(standing.escalation)});
    return shown;
}

ListRow BoardWords::rowOfFirm(const RemediationRow &row, const domain::Standing &standing, QDate today, bool marked)
{
    ListRow shown = common(row, standing, today, marked);
    shown.secondLine = joined({hazard(row), row.place, of(standing.escalation), row.item.owner});
    shown.indent = kBelowFirm;
    return shown;
}

ListRow BoardWords::rowOfState(const RemediationRow &row, const domain::Standing &standing, QDate today, bool marked)
{
    ListRow shown = common(row, standing, today, marked);
    shown.secondLine = joined({std::exchange(shown.state, QString()), hazard(row), PlanWords::shortFirm(row.enterpriseName)});
    shown.trailing.clear();
    return shown;
}

ListRow BoardWords::firmHeading(const QString &name, int items, int overdue)
{
    ListRow heading;
    heading.title = name;
    heading.heading = true;
    heading.state = overdue > 0 ? tr("! %n overdue", nullptr, overdue) : QString();
    heading.tone = Tone::Major;
    heading.trailing = tr("%n item(s)", nullptr, items);
    return heading;
}

QString BoardWords::due(const domain::Standing &standing, QDate today)
{
    return due(standing.due, standing.paperDue, today);
}

QString BoardWords::due(QDate counting, QDate onPaper, QDate today)
{
    if (counting == onPaper)
        return Words::day(counting, today);
    return tr("%1 (paper: %2)").arg(Words::day(counting, today), Words::day(onPaper, today));
}

QString BoardWords::way(const domain::Standing &standing, QDate today)
{
    const auto on = [&](const QDateTime &moment) { return Words::day(base::chinaDay(moment), today); };
    QStringList parts;
    if (standing.isExtended())
        parts << tr("Extended on %1: %2").arg(on(standing.extendedAt), standing.extendedFor);
    if (standing.remindedAt.isValid())
        parts << tr("reminded on %1").arg(on(standing.remindedAt));
    if (standing.escalatedAt.isValid())
        parts << tr("the leader was told on %1").arg(on(standing.escalatedAt));
    if (standing.escalation == domain::Escalation::RemindDue || standing.escalation == domain::Escalation::EscalateDue)
        parts << of(standing.escalation);
    return joined(parts);
}

ListRow BoardWords::look(const domain::Reinspection &look, const QString &by, bool takesBack)
{
    ListRow row;
    row.title = takesBack ? tr("Close-out taken back: %1").arg(Words::of(look.result)) : Words::of(look.result);
    row.secondLine = look.note;
    row.trailing = Words::moment(look.at);
    row.state = by;
    return row;
}

ListRow BoardWords::call(const services::CallRow &call, QDate today)
{
    ListRow row;
    row.title = of(call.call.kind);
    if (call.call.kind == domain::CallKind::Extended)
        row.title = tr("Extended until %1").arg(Words::day(call.call.until, today));
    row.secondLine = call.call.note;
    if (!call.call.voided.isEmpty()) {
        row.title = tr("%1 (taken back)").arg(row.title);
        row.secondLine = joined({call.call.note, call.call.voided});
        row.tone = Tone::NotApplicable;
    }
    row.trailing = Words::moment(call.call.at);
    row.state = call.by;
    return row;
}

QString BoardWords::of(domain::CallKind kind)
{
    switch (kind) {
    case domain::CallKind::Reminded: return tr("Reminded");
    case domain::CallKind::Escalated: return tr("Escalated");
    case domain::CallKind::Extended: return tr("Extended");
    }
    return {};
}

QString BoardWords::of(domain::Escalation escalation)
{
    switch (escalation) {
    case domain::Escalation::None: return {};
    case domain::Escalation::RemindDue: return tr("! Remind the firm");
    case domain::Escalation::Reminded: return tr("✓ Reminded");
    case domain::Escalation::EscalateDue: return tr("! Tell the leader");
    case domain::Escalation::Escalated: return tr("! Escalated");
    }
    return {};
}

Tone BoardWords::tone(domain::Escalation escalation)
{
    switch (escalation) {
    case domain::Escalation::RemindDue: return Tone::Risk;
    case domain::Escalation::EscalateDue:
    case domain::Escalation::Escalated: return Tone::Major;
    case domain::Escalation::Reminded: return Tone::Compliant;
    case domain::Escalation::None: break;
    }
    return Tone::Neutral;
}

}
