#include "models/services/papers/reportcontent.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

const domain::RemediationItem *planFor(const domain::VisitRecord &record, const domain::FindingId &finding)
{
    const auto found = std::find_if(record.plan.begin(), record.plan.end(),
                                    [&](const domain::RemediationItem &item) { return item.finding == finding; });
    return found == record.plan.end() ? nullptr : &*found;
}

const domain::Finding *findingOf(const domain::VisitRecord &record, const domain::FindingId &id)
{
    const auto found = std::find_if(record.findings.begin(), record.findings.end(),
                                    [&](const domain::Finding &one) { return one.id == id; });
    return found == record.findings.end() ? nullptr : &*found;
}

std::optional<QDate> maybe(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::vector<report::ExpertView> views(const domain::VisitRecord &record, const domain::FindingId &finding)
{
    std::vector<report::ExpertView> all;
    for (const domain::Opinion &opinion : record.opinions)
        if (opinion.finding == finding)
            all.push_back({opinion.expert, {}, opinion.text});
    return all;
}

QString leniencyText(const ReportSource &source, const domain::Finding &finding)
{
    const domain::Pack *pack = packOf(source, finding.itemCode);
    const domain::Leniency *entry = pack ? pack->leniencyEntry(finding.leniency) : nullptr;
    if (!entry)
        return {};
    const QStringList basis = citationTexts(entry->basis);
    return basis.isEmpty() ? entry->title
                           : QStringLiteral("%1（%2）").arg(entry->title, basis.join(QStringLiteral("；")));
}

QStringList photoIds(const domain::VisitRecord &record, const QString &itemCode)
{
    QStringList ids;
    for (const domain::Evidence &evidence : record.evidence)
        if (evidence.itemCode == itemCode && evidence.remediation.isNull() && evidence.width > 0)
            ids << evidence.id.toString();
    return ids;
}

/// One step a line; a text in one line has its steps between full-width semicolons.
QStringList steps(const QString &text)
{
    QStringList all;
    const QChar mark = text.trimmed().contains(QLatin1Char('\n')) ? QLatin1Char('\n') : QChar(u'；');
    for (const QString &step : text.split(mark))
        if (const QString told = step.trimmed(); !told.isEmpty())
            all << told;
    return all;
}

QString hazardTitle(const domain::MajorHazard *hazard, const domain::Finding &finding)
{
    return hazard ? hazard->title : finding.title;
}

}

std::vector<report::ReportFinding> reportFindings(const ReportSource &source)
{
    std::vector<report::ReportFinding> all;
    for (const domain::Finding &finding : source.record.findings) {
        report::ReportFinding shown;
        shown.id = finding.id.toString();
        shown.item = finding.itemCode;
        shown.title = finding.title;
        shown.place = finding.place;
        shown.fact = finding.fact;
        shown.cause = finding.cause;
        shown.grade = domain::gradeCode(finding.grade);
        shown.citations = citationTexts(finding.clauses);
        shown.leniency = leniencyText(source, finding);
        shown.bureau = source.record.visit.bureau;
        shown.views = views(source.record, finding.id);
        shown.photoIds = photoIds(source.record, finding.itemCode);
        all.push_back(std::move(shown));
    }
    return all;
}

std::vector<report::ReportMajorHazard> reportMajorHazards(const ReportSource &source)
{
    std::vector<report::ReportMajorHazard> all;
    for (const domain::Finding &finding : source.record.findings) {
        if (finding.grade != domain::Grade::Major)
            continue;
        const domain::Pack *pack = packOf(source, finding.itemCode);
        const domain::MajorHazard *hazard = pack ? pack->hazard(finding.majorHazard) : nullptr;
        const domain::RemediationItem *item = planFor(source.record, finding.id);
        report::ReportMajorHazard shown;
        shown.findingId = finding.id.toString();
        shown.title = hazardTitle(hazard, finding);
        shown.rule = citationTexts(hazard ? hazard->basis : finding.clauses).join(QLatin1Char('\n'));
        shown.grade = domain::gradeCode(finding.grade);
        if (item) {
            shown.steps = steps(item->emergency);
            shown.owner = item->owner;
            shown.due = maybe(item->due);
        }
        all.push_back(std::move(shown));
    }
    return all;
}

std::vector<report::ReportPlanItem> reportPlan(const ReportSource &source)
{
    std::vector<report::ReportPlanItem> all;
    for (const domain::RemediationItem &item : source.record.plan) {
        const domain::Finding *finding = findingOf(source.record, item.finding);
        report::ReportPlanItem shown;
        shown.findingIds = {item.finding.toString()};
        if (finding) {
            shown.risk = finding->title;
            shown.place = finding->place;
            shown.citations = citationTexts(finding->clauses);
        }
        shown.measure = item.measure;
        shown.standard = item.standard;
        shown.owner = item.owner;
        shown.help = item.help;
        shown.bureau = source.record.visit.bureau;
        shown.due = maybe(item.due);
        all.push_back(std::move(shown));
    }
    return all;
}

std::vector<report::ReportDissent> reportDissents(const ReportSource &source)
{
    std::vector<report::ReportDissent> all;
    for (const domain::Opinion &opinion : source.record.opinions) {
        const domain::Finding *finding = findingOf(source.record, opinion.finding);
        if (!opinion.agrees && finding)
            all.push_back({opinion.expert, finding->title, opinion.text});
    }
    return all;
}

}
