#include "ui/presentation/enterprises/timelinewords.h"

#include "models/base/chinatime.h"
#include "ui/presentation/shared/groupwords.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using services::DossierEntry;
using Kind = DossierEntry::Kind;

bool TimelineWords::shows(Filter filter, Kind kind)
{
    switch (filter) {
    case Filter::All: return true;
    case Filter::Visits: return kind == Kind::Visit || kind == Kind::Planned;
    case Filter::Papers:
        return kind == Kind::Paper || kind == Kind::Disclosure || kind == Kind::Talk || kind == Kind::FollowUp
               || kind == Kind::Rating || kind == Kind::Draft;
    case Filter::Talks: return kind == Kind::Disclosure || kind == Kind::Talk;
    case Filter::Remediation: return kind == Kind::Due || kind == Kind::Called || kind == Kind::Reinspection;
    case Filter::FollowUps: return kind == Kind::FollowUp || kind == Kind::Rating;
    case Filter::Edits: return kind == Kind::Recorded || kind == Kind::Edited;
    }
    return false;
}

QString TimelineWords::of(Filter filter)
{
    switch (filter) {
    case Filter::All: return tr("All");
    case Filter::Visits: return tr("Visits");
    case Filter::Papers: return tr("Papers");
    case Filter::Talks: return tr("Talks");
    case Filter::Remediation: return tr("Remediation");
    case Filter::FollowUps: return tr("Follow-ups");
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
    QStringList found{findings > 0 ? tr("%n risk(s) found", nullptr, findings) : tr("no risks found")};
    if (const int major = arguments.value(3).toInt(); major > 0)
        found << tr("%n major", nullptr, major);
    if (const QString score = arguments.value(4); !score.isEmpty())
        found << tr("score %1").arg(score);
    row.secondLine = found.join(QStringLiteral(" · "));
    const bool open = state == domain::VisitState::Open;
    row.state = QStringLiteral("%1 %2").arg(open ? QStringLiteral("·") : QStringLiteral("✓"), Words::of(state));
    row.tone = open ? Tone::Accent : state == domain::VisitState::Issued ? Tone::Compliant : Tone::NotApplicable;
    if (state == domain::VisitState::Voided)
        row.state = QStringLiteral("– %1").arg(Words::of(state));
}

void TimelineWords::remediation(ListRow &row, const DossierEntry &entry, QDate today)
{
    const auto state =
        domain::remediationStateFromCode(entry.arguments.value(1)).value_or(domain::RemediationState::Open);
    const bool closed = state == domain::RemediationState::Closed || state == domain::RemediationState::Voided;
    const bool due = entry.kind == Kind::Due;
    row.title = due ? tr("Due: %1").arg(entry.arguments.value(0)) : tr("Re-inspected: %1").arg(entry.arguments.value(0));
    const bool overdue = due && !closed && entry.at.date() < today;
    row.state = QStringLiteral("%1 %2").arg(closed ? QStringLiteral("✓") : QStringLiteral("!"),
                                            overdue ? tr("Overdue") : Words::of(state));
    row.tone = overdue ? Tone::Major : toneOf(state);
}

void TimelineWords::paper(ListRow &row, const DossierEntry &entry)
{
    const bool isDraft = entry.kind == Kind::Draft;
    const QString kind = Words::paperKind(entry.arguments.value(isDraft ? 0 : 1));
    row.title = isDraft ? kind : entry.arguments.value(0);
    row.secondLine = isDraft ? QString() : kind;
    row.state = isDraft ? tr("· Being written") : tr("✓ Issued");
    row.tone = isDraft ? Tone::Accent : Tone::Compliant;
}

void TimelineWords::called(ListRow &row, const QStringList &arguments, QDate today)
{
    const QString what = arguments.value(1);
    const QDate until = QDate::fromString(arguments.value(3), Qt::ISODate);
    row.title = what == QLatin1String("extended")   ? tr("Given until %1: %2").arg(Words::day(until, today), arguments.value(0))
        : what == QLatin1String("escalated") ? tr("Told to the leader: %1").arg(arguments.value(0))
                                             : tr("Reminded: %1").arg(arguments.value(0));
    row.secondLine = arguments.value(2);
}

void TimelineWords::planned(ListRow &row, const DossierEntry &entry, QDate today)
{
    const auto kind = domain::visitKindFromCode(entry.arguments.value(0)).value_or(domain::VisitKind::Service);
    row.title = tr("Visit planned (%1)").arg(Words::of(kind));
    const bool past = entry.at.date() < today;
    row.state = past ? tr("! Not held yet") : tr("· Planned");
    row.tone = past ? Tone::Risk : Tone::Accent;
}

ListRow TimelineWords::row(const DossierEntry &entry, QDate today)
{
    ListRow row;
    row.trailing = Words::day(entry.wholeDay ? entry.at.date() : base::chinaDay(entry.at), today);
    switch (entry.kind) {
    case Kind::Recorded: row.title = tr("Entered in the file"); break;
    case Kind::Edited:
        row.title = tr("Changed: %1").arg(GroupWords::group(QStringLiteral("enterprise"), entry.arguments.value(1)));
        break;
    case Kind::Planned: planned(row, entry, today); break;
    case Kind::Visit: visit(row, entry.arguments); break;
    case Kind::Paper:
    case Kind::Disclosure:
    case Kind::Talk:
    case Kind::FollowUp:
    case Kind::Rating:
    case Kind::Draft: paper(row, entry); break;
    case Kind::Called: called(row, entry.arguments, today); break;
    case Kind::Due:
    case Kind::Reinspection: remediation(row, entry, today); break;
    }
    const bool edit = entry.kind == Kind::Recorded || entry.kind == Kind::Edited;
    QStringList parts{row.secondLine, edit ? entry.arguments.value(0) : entry.bureau};
    parts.removeAll(QString());
    row.secondLine = parts.join(QStringLiteral(" · "));
    return row;
}

}
