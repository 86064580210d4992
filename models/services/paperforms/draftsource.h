#pragma once

#include "models/domain/paper/paperdraft.h"
#include "models/report/visitpaper.h"
#include "models/services/papers/paperpictures.h"
#include "models/services/papers/reportcontent.h"
#include "models/services/workspace.h"

#include <set>
#include <string>

namespace xunzhen::services {

/// What a 文书 is made from, read in one transaction.
struct DraftSource
{
    domain::DraftRecord draft;
    std::optional<ReportSource> visit; ///< nothing for a paper of the bureau
    report::VisitPaper paper;          ///< without a number
    base::Problems away = {};          ///< photos that it shows and whose originals are not here: a draft goes without, a paper may not
};

/// As what a 文书 is read: as it stands now, or as an issued one had it.
struct DraftMoment
{
    QDateTime until = {}; ///< what came after the visit is left out from then on; invalid = nothing is
    PaperPictures pictures = {};
};

/// Reads the draft, its visit, and of the rest what the template names (`used`): pictures are read only for those. What came
/// after the visit is read as it stood at `moment.until` (exclusive): an issued paper lists neither itself nor what followed it;
/// invalid = as it stands now. Call inside Workspace::read or write. Throws base::Error.
DraftSource readDraftSource(Workspace &workspace, const domain::DraftRecord &draft, const domain::PaperForm &form,
                            const std::set<std::string> &used, const DraftMoment &moment = {});

// The paper's parts that the 会诊报告 does not have, a file each; `until` as above.
std::vector<report::ReinspectedItem> reinspectedItems(Workspace &workspace, const ReportSource &source, const QDateTime &until);
/// Calls source.photo.
std::vector<report::ReportPhoto> fixPhotos(Workspace &workspace, const ReportSource &source, const QDateTime &until);
std::vector<report::ListedPaper> listedPapers(Workspace &workspace, const domain::VisitId &visit, const QDateTime &until);
std::vector<report::ProcessStep> processSteps(Workspace &workspace, const ReportSource &source, const QDateTime &until);

/// Whether a moment lies before the end, where there is one.
inline bool isBefore(const QDateTime &moment, const QDateTime &until) { return !until.isValid() || moment < until; }

/// 责令改正通知书 for a kind's id, as the bureau words it; the id itself when nobody knows the kind.
QString kindTitle(Workspace &workspace, const QString &kind);

}
