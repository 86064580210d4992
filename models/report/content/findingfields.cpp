#include "models/report/content/findingfields.h"

#include "models/report/content/chinesetext.h"

#include <array>

namespace xunzhen::report {

namespace {

using nlohmann::json;

constexpr std::array kGrades{"major", "serious", "general", "minor"};

json text(const QString &text)
{
    return FieldWriter::text(text);
}

// The number of the next element as a heading of the second level has it.
json order(const json &list)
{
    return text(chineseNumeral(int(list.size()) + 1));
}

json steps(const QStringList &steps)
{
    json list = json::array();
    for (const QString &step : steps)
        if (!step.trimmed().isEmpty())
            list.push_back(text(u"%1. %2"_qs.arg(list.size() + 1).arg(step.trimmed())));
    return list;
}

QString numbered(const QHash<QString, int> &numbers, const QStringList &ids, const QString &prefix)
{
    QStringList parts;
    for (const QString &id : ids)
        if (const int number = numbers.value(id); number > 0)
            parts << prefix + QString::number(number);
    return parts.join(u"、"_qs);
}

json views(const ReportFinding &finding)
{
    json list = json::array();
    for (const ExpertView &view : finding.views)
        list.push_back({{"index", list.size() + 1}, {"expert", text(view.expert)}, {"field", text(view.field)},
                        {"text", text(view.text)}});
    return list;
}

json findings(const ConsultationReport &report, const ReportNumbers &numbers)
{
    json list = json::array();
    for (const ReportFinding &finding : report.findings)
        list.push_back({{"index", list.size() + 1}, {"order", order(list)}, {"item", text(finding.item)}, {"title", text(finding.title)},
                        {"place", text(finding.place)}, {"fact", text(finding.fact)}, {"cause", text(finding.cause)},
                        {"grade", text(finding.grade)}, {"citations", FieldWriter::texts(finding.citations)},
                        {"leniency", text(finding.leniency)}, {"bureau", text(finding.bureau)},
                        {"views", views(finding)}, {"photos", text(numbers.photos(finding.photoIds))}});
    return list;
}

json counts(const ConsultationReport &report)
{
    json counts{{"total", report.findings.size()}};
    for (const char *grade : kGrades) {
        const QLatin1String wanted(grade);
        counts[grade] = std::count_if(report.findings.begin(), report.findings.end(),
                                      [&](const ReportFinding &finding) { return finding.grade == wanted; });
    }
    return counts;
}

json hazards(const ConsultationReport &report, const ReportNumbers &numbers)
{
    json list = json::array();
    for (const ReportMajorHazard &hazard : report.majorHazards)
        list.push_back({{"index", list.size() + 1}, {"order", order(list)}, {"finding", text(numbers.findings({hazard.findingId}))},
                        {"title", text(hazard.title)}, {"rule", text(hazard.rule)},
                        {"consequence", text(hazard.consequence)}, {"steps", steps(hazard.steps)},
                        {"grade", text(hazard.grade)}, {"owner", text(hazard.owner)},
                        {"disclosure", text(hazard.disclosure)}, {"due", FieldWriter::date(hazard.due)}});
    return list;
}

json plan(const ConsultationReport &report, const ReportNumbers &numbers)
{
    json list = json::array();
    for (const ReportPlanItem &item : report.plan)
        list.push_back({{"index", list.size() + 1}, {"findings", text(numbers.findings(item.findingIds))},
                        {"risk", text(item.risk)}, {"place", text(item.place)},
                        {"citations", FieldWriter::texts(item.citations)}, {"measure", text(item.measure)},
                        {"standard", text(item.standard)}, {"owner", text(item.owner)}, {"help", text(item.help)},
                        {"bureau", text(item.bureau)}, {"acceptance", text(item.acceptance)},
                        {"due", FieldWriter::date(item.due)}});
    return list;
}

} // namespace

ReportNumbers::ReportNumbers(const ConsultationReport &report)
{
    int number = 0;
    for (const ReportFinding &finding : report.findings)
        m_findings.insert(finding.id, ++number);
    number = 0;
    for (const ReportPhoto &photo : report.photos)
        m_photos.insert(photo.id, ++number);
}

QString ReportNumbers::findings(const QStringList &ids) const
{
    return numbered(m_findings, ids, {});
}

QString ReportNumbers::photos(const QStringList &ids) const
{
    return numbered(m_photos, ids, u"图"_qs);
}

void writeFindingFields(json &fields, const ConsultationReport &report, const ReportNumbers &numbers)
{
    fields["findings"] = findings(report, numbers);
    fields["findingCounts"] = counts(report);
    fields["majorHazards"] = hazards(report, numbers);
    fields["plan"] = plan(report, numbers);
    fields["planNote"] = text(report.planNote);
}

} // namespace xunzhen::report
