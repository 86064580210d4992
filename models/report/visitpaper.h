#pragma once

#include "models/domain/paper/paperform.h"
#include "models/report/consultationreport.h"

/// Everything that a 文书 other than the 会诊报告 shows: the record of its visit, what was filled in, and what came after the
/// visit. The same rules as in consultationreport.h: empty is allowed everywhere, codes become words in wording.json.
namespace xunzhen::report {

/// The paper that this one is about: a 送达回证 serves it, a 复查意见书 follows it.
struct AboutPaper
{
    QString kind;   ///< template id
    QString title;  ///< 责令改正通知书
    QString number;
    QDate date;
};

/// A remediation item as it stands now, with the last look at it.
struct ReinspectedItem
{
    QString finding;       ///< number of the finding in the report, as text
    QString risk;
    QString place;
    QString measure;
    QString standard;
    QString owner;
    std::optional<QDate> due;
    QString state;         ///< code: open, partlyFixed, closed, returned
    QString note;
    QString by;            ///< who looked
    std::optional<QDate> on;
};

/// An issued paper of the same visit, in the order of procedure.
struct ListedPaper
{
    QString title;
    QString number;
    QString date;
    QString issuedBy;
    int pages = 0;         ///< 0 = not known
};

/// One step of the visit as the record proves it (行政执法全过程记录制度).
struct ProcessStep
{
    QString kind;          ///< code: opening, examination, evidence, paper, signature, reinspection
    QString title;
    QString way;           ///< code: text, photo, signature, paper
    QString begun, ended;  ///< moments as words
    QString what;
    QString by;
};

struct VisitPaper
{
    domain::PaperForm form;
    domain::FormValues values;
    ConsultationReport record; ///< its number, date and revision are this paper's; its signatures are not used
    std::vector<ReportSignature> signatures; ///< one for each signer of the form who signed or refused; role = the form's
    std::optional<AboutPaper> about;
    std::vector<ReinspectedItem> reinspections;
    std::vector<ReportPhoto> fixPhotos;      ///< proof of what was put right; captions say of which item
    std::vector<ListedPaper> papers;
    std::vector<ProcessStep> steps;
};

/// Leaves of findings, major hazards and plan only what belongs to this finding.
void narrowTo(ConsultationReport &record, const QString &findingId);

} // namespace xunzhen::report
