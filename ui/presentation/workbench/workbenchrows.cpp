#include "ui/presentation/workbench/workbenchrows.h"

#include "models/base/chinatime.h"
#include "ui/presentation/plan/planplaces.h"
#include "ui/presentation/plan/planwords.h"
#include "ui/presentation/remediation/boardwords.h"
#include "ui/presentation/serving/servingpresenter.h"
#include "ui/presentation/serving/servingwords.h"
#include "ui/presentation/shared/groupwords.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

QString WorkbenchRows::next(const services::VisitSummary &visit)
{
    if (visit.step == domain::Step::Examine && visit.counts.unanswered > 0)
        return tr("Continue at question %1").arg(visit.counts.answered() + 1);
    return tr("Continue: %1").arg(Words::of(visit.step));
}

WorkbenchRow WorkbenchRows::draft(const services::VisitSummary &visit, QDate today)
{
    WorkbenchRow row;
    row.what = tr("%1 · %2 / %3 answered")
                   .arg(Words::of(visit.kind)).arg(visit.counts.answered()).arg(visit.counts.total);
    row.firm = visit.enterpriseName;
    row.when = Words::day(base::chinaDay(visit.openedAt), today);
    if (visit.counts.atRisk > 0) {
        row.state = tr("! %n risk(s)", nullptr, visit.counts.atRisk);
        row.tone = Tone::Risk;
    }
    row.action = next(visit);
    row.target = {.page = Places::visit(), .visit = visit.id};
    return row;
}

WorkbenchRow WorkbenchRows::due(const services::RemediationRow &item, QDate today)
{
    WorkbenchRow row;
    row.what = BoardWords::demand(item);
    row.firm = item.enterpriseName;
    const QDate due = item.daysLeft ? today.addDays(*item.daysLeft) : item.item.due;
    row.when = BoardWords::due(due, item.item.due, today);
    row.state = item.daysLeft ? BoardWords::state(item) : QString();
    row.tone = BoardWords::tone(item);
    row.action = tr("Re-inspect");
    row.target = {.page = Places::remediation(), .remediation = item.item.id};
    return row;
}

WorkbenchRow WorkbenchRows::planned(const services::PlannedRow &planned, QDate today)
{
    WorkbenchRow row;
    row.what = PlanWords::what(planned);
    row.firm = planned.enterpriseName;
    row.when = QStringList{Words::day(planned.planned.day, today), PlanWords::team(planned)}.join(QStringLiteral("  "));
    row.state = PlanWords::state(planned);
    row.tone = PlanWords::tone(planned);
    row.action = tr("Begin the visit");
    row.target = PlanPlaces::begin(planned.planned);
    return row;
}

WorkbenchRow WorkbenchRows::openPaper(const services::OpenPaper &paper, QDate today)
{
    WorkbenchRow row;
    row.what = Words::of(paper.title);
    row.firm = paper.enterpriseName.isEmpty() ? tr("Paper of the bureau") : paper.enterpriseName;
    row.when = tr("begun %1").arg(Words::day(base::chinaDay(paper.draft.openedAt), today));
    row.tone = Tone::Risk;
    if (paper.fields > 0) {
        row.state = tr("· %n field(s) missing", nullptr, paper.fields);
        row.action = tr("Write on");
        row.tone = Tone::Neutral;
    } else if (paper.signatures > 0) {
        row.state = tr("! Only %n signature(s) missing", nullptr, paper.signatures);
        row.action = tr("Have it signed");
    } else {
        row.state = tr("! Ready to issue");
        row.action = tr("Issue");
    }
    row.target = PlanPlaces::ofRecord({.visit = paper.draft.visit, .draft = paper.draft.id});
    return row;
}

WorkbenchRow WorkbenchRows::conflict(const services::ConflictRow &conflict, const services::RecordPlace &place)
{
    WorkbenchRow row;
    row.what = tr("Two values: %1").arg(GroupWords::group(conflict.entity, conflict.group));
    row.firm = conflict.recordTitle;
    row.state = tr("! Conflict");
    row.tone = Tone::Risk;
    row.action = tr("Settle");
    row.target = PlanPlaces::ofRecord(place);
    return row;
}

WorkbenchRow WorkbenchRows::publishedPack(const services::PublishedPack &pack, QDate today)
{
    WorkbenchRow row;
    row.what = tr("New version %1 of a checklist pack").arg(pack.version);
    row.firm = pack.title;
    row.when = Words::day(base::chinaDay(pack.at), today);
    row.state = tr("· From %1").arg(pack.by.isEmpty() ? tr("a colleague") : pack.by);
    row.tone = Tone::Information;
    row.action = tr("Look");
    row.target = {.page = Places::checklists()};
    return row;
}

WorkbenchRow WorkbenchRows::review(const services::PackReview &review)
{
    WorkbenchRow row;
    const int items = review.items();
    row.what = items > 0 ? tr("%n check item(s) lean on a law of which a newer version is in force", nullptr, items)
                         : tr("%n entry(ies) lean on a law of which a newer version is in force", nullptr, int(review.entries.size()));
    row.firm = review.title;
    row.state = tr("! To be reviewed");
    row.tone = Tone::Risk;
    row.action = tr("Open");
    row.target = {.page = Places::checklists(), .pack = review.code};
    return row;
}

WorkbenchRow WorkbenchRows::serving(const services::ServingRow &paper, QDate today)
{
    WorkbenchRow row;
    row.what = ServingWords::title(paper);
    row.firm = paper.enterpriseName;
    row.when = ServingWords::due(paper, today);
    row.state = (paper.daysLeft < 0 ? QStringLiteral("! ") : QStringLiteral("· ")) + ServingWords::of(paper.state);
    row.tone = paper.daysLeft < 0 ? Tone::Risk : Tone::Neutral;
    row.action = tr("Hand it over");
    row.target = ServingPresenter::placeOf(paper);
    return row;
}

WorkbenchRow WorkbenchRows::paper(const domain::Paper &paper, QDate today)
{
    WorkbenchRow row;
    row.what = paper.number;
    row.firm = Words::paperKind(paper.kind);
    row.when = Words::day(base::chinaDay(paper.issuedAt), today);
    row.state = tr("✓ Issued lately");
    row.tone = Tone::Compliant;
    row.action = tr("Open");
    row.target = {.page = Places::enterprises(), .enterprise = paper.enterprise, .paper = paper.id};
    return row;
}

}
