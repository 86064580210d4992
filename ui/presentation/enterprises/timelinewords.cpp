#include "ui/presentation/enterprises/timelinewords.h"

#include "models/base/chinatime.h"
#include "ui/presentation/shared/groupwords.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using services::TimelineEntry;
using Kind = TimelineEntry::Kind;

bool TimelineWords::shows(Filter filter, Kind kind)
{
    switch (filter) {
    case Filter::All: return true;
    case Filter::Visits: return kind == Kind::Visit;
    case Filter::Papers: return kind == Kind::Paper;
    case Filter::Remediation: return kind == Kind::RemediationDue || kind == Kind::Reinspection;
    case Filter::Edits: return kind == Kind::Imported || kind == Kind::Edited;
    }
    return false;
}

QString TimelineWords::of(Filter filter)
{
    switch (filter) {
    case Filter::All: return tr("All");
    case Filter::Visits: return tr("Visits");
    case Filter::Papers: return tr("Papers");
    case Filter::Remediation: return tr("Remediation");
    case Filter::Edits: return tr("Edits");
    }
    return {};
}

void TimelineWords::visit(ListRow &row, const QStringList &arguments)
{
    const auto kind = domain::visitKindFromCode(arguments.value(0)).value_or(domain::VisitKind::Service);
    const auto state = domain::visitStateFromCode(arguments.value(1)).value_or(domain::VisitState::Open);
    row.title = tr("Visit (%1)").arg(Words::of(kind));
    const int findings = arguments.value(2).toInt();
    row.secondLine = findings > 0 ? tr("%n risk(s) found", nullptr, findings) : tr("no risks found");
    const bool open = state == domain::VisitState::Open;
    row.state = QStringLiteral("%1 %2").arg(open ? QStringLiteral("·") : QStringLiteral("✓"), Words::of(state));
    row.tone = open ? Tone::Accent : state == domain::VisitState::Issued ? Tone::Compliant : Tone::NotApplicable;
    if (state == domain::VisitState::Voided)
        row.state = QStringLiteral("– %1").arg(Words::of(state));
}

void TimelineWords::remediation(ListRow &row, const TimelineEntry &entry, QDate today)
{
    const auto state =
        domain::remediationStateFromCode(entry.arguments.value(1)).value_or(domain::RemediationState::Open);
    const bool closed = state == domain::RemediationState::Closed || state == domain::RemediationState::Voided;
    const bool due = entry.kind == Kind::RemediationDue;
    row.title = due ? tr("Due: %1").arg(entry.arguments.value(0)) : tr("Re-inspected: %1").arg(entry.arguments.value(0));
    const bool overdue = due && !closed && entry.at.date() < today;
    row.state = QStringLiteral("%1 %2").arg(closed ? QStringLiteral("✓") : QStringLiteral("!"),
                                            overdue ? tr("Overdue") : Words::of(state));
    row.tone = overdue ? Tone::Major : toneOf(state);
}

ListRow TimelineWords::row(const TimelineEntry &entry, QDate today)
{
    ListRow row;
    const bool dayOnly = entry.kind == Kind::RemediationDue;
    row.trailing = dayOnly ? Words::day(entry.at.date(), today) : Words::day(base::chinaDay(entry.at), today);
    switch (entry.kind) {
    case Kind::Imported: row.title = tr("Entered in the file"); break;
    case Kind::Edited:
        row.title = tr("Changed: %1").arg(GroupWords::group(QStringLiteral("enterprise"), entry.arguments.value(1)));
        break;
    case Kind::Visit: visit(row, entry.arguments); break;
    case Kind::Paper:
        row.title = entry.arguments.value(0);
        row.secondLine = Words::paperKind(entry.arguments.value(1));
        row.state = tr("✓ Issued");
        row.tone = Tone::Compliant;
        break;
    case Kind::RemediationDue:
    case Kind::Reinspection: remediation(row, entry, today); break;
    }
    const bool edit = entry.kind == Kind::Imported || entry.kind == Kind::Edited;
    const QString who = edit ? entry.arguments.value(0) : entry.bureau;
    QStringList parts{row.secondLine, who};
    parts.removeAll(QString());
    row.secondLine = parts.join(QStringLiteral(" · "));
    return row;
}

}
