#pragma once

#include "models/domain/enterprise/enterprise.h"
#include "models/domain/person/inspector.h"
#include "models/domain/visit/visit.h"
#include "models/report/consultationreport.h"

#include <functional>

namespace xunzhen::services {

/// Everything the report is made from, read in one transaction.
struct ReportSource
{
    domain::VisitRecord record;
    domain::Enterprise enterprise;
    std::optional<domain::Inspector> lead, second;
    std::vector<std::shared_ptr<const domain::Pack>> packs; ///< pinned versions that are installed: words for hazards, leniency, laws
    QString number;                       ///< empty = draft
    QString revision;                     ///< 更正 note: what it replaces and why; empty = first edition
    QString edition;                      ///< 第2版; empty = first edition
    QStringList notes;
    QDate date;
    std::optional<int> previousScore;
    std::function<report::Picture(const domain::Evidence &)> photo;      ///< print copy with marks and stamp
    std::function<report::Picture(const domain::Signature &)> signature; ///< PNG of the strokes
};

/// The 会诊报告 of the visit. Pure but for the two picture functions: equal sources give equal reports.
report::ConsultationReport consultationReport(const ReportSource &source);

// The report's parts, a file each.
std::vector<report::ReportFinding> reportFindings(const ReportSource &source);
std::vector<report::ReportMajorHazard> reportMajorHazards(const ReportSource &source);
std::vector<report::ReportPlanItem> reportPlan(const ReportSource &source);
std::vector<report::ReportDissent> reportDissents(const ReportSource &source);
std::vector<report::ReportPhoto> reportPhotos(const ReportSource &source);
std::vector<report::ReportSignature> reportSignatures(const ReportSource &source);
std::vector<report::AnsweredChecklist> reportChecklists(const ReportSource &source);

/// Evidence without a caption of its own is named after the finding or question that it belongs to, else after its file.
QString evidenceCaption(const domain::VisitRecord &record, const domain::Evidence &evidence);

/// The laws that the answered questions and the findings cite, with their full titles and versions, each once.
QStringList reportBases(const ReportSource &source);
/// The lists that were gone through, by their pack when there are several, and how many questions they asked; empty without
/// questions.
QString reportScope(const ReportSource &source);
/// The pack that the question came from; nullptr when it is not installed here.
const domain::Pack *packOf(const ReportSource &source, const QString &itemCode);

/// Each citation as one text, none twice: 《安全生产法》第四十六条第二款.
QStringList citationTexts(const std::vector<domain::Citation> &citations);

}
