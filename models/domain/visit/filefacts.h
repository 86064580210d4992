#pragma once

#include "models/domain/law/validity.h"
#include "models/domain/visit/filecheck.h"

namespace xunzhen::domain {

/// One 文书 of the visit as the file check sees it.
struct FilePaper
{
    QString kind;
    QString title;         ///< with its number once it is issued
    PaperDraftId draft;    ///< null for the 会诊报告
    FindingId finding;     ///< what a 重大隐患交底书 is about
    bool isIssued = false;
    bool isServed = true;  ///< false when a receipt is asked for and not issued yet
    bool tellsRights = false; ///< says that credentials were shown and what rights the firm has
};

/// What the check knows beside the record of the visit.
struct FileFacts
{
    std::vector<FilePaper> papers;
    const LawCalendar *laws = nullptr; ///< laws that the library lacks are not judged; null = there is none
};

/// The rules of 离场前案卷自检 over papers and law: rights told and credentials shown, a 交底书 for each major hazard, the receipt of
/// each paper that was issued, no paper left unfinished, clauses in force on the day of the visit. They hold nothing up: each can be
/// made good after the visit's own paper is issued. Of a gap that is about a paper the last argument is the id of its draft.
std::vector<Gap> checkPapers(const VisitRecord &record, const FileFacts &facts, QDate today);

/// The paper that mends a gap of checkPapers: the kind to begin, and the draft to go on with (null = there is none).
struct PaperRemedy
{
    QString kind;
    PaperDraftId draft;
};
/// Nothing for a gap that is mended in one of the steps.
std::optional<PaperRemedy> remedyOf(const Gap &gap);

}
