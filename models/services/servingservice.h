#pragma once

#include "models/base/outcome.h"
#include "models/domain/paper/paper.h"
#include "models/domain/serving/serving.h"
#include "models/domain/visit/filescore.h"

#include <functional>

namespace xunzhen::services {

class Workspace;

/// One issued paper on its way to the firm.
struct ServingRow
{
    domain::PaperId paper;
    domain::VisitId visit;         ///< where it is handed over: the visit's last step, or its 文书
    domain::EnterpriseId enterprise;
    QString enterpriseName;
    QString companion;             ///< of the firm, who was there at the visit
    QString kind;
    domain::FormWord title;
    QString number;
    int revision = 1;
    QDateTime issuedAt;
    domain::ServingState state = domain::ServingState::Made;
    bool isExplained = false;
    QString way;                   ///< code of the receipt's field; empty until it was handed over, or sent
    QString receiver;
    QDate serveBy;                 ///< the last day to hand it over
    int daysLeft = 0;              ///< working days up to it, negative = late; of a served paper 0
    QDate servedOn;                ///< counts as served from then on; invalid until the receipt says when
    QDateTime printedAt;           ///< on this laptop; invalid = not yet
    domain::PaperDraftId receipt;  ///< the 送达回证 begun; null = none
    domain::PaperId receiptPaper;  ///< the issued one
    QString receiptNumber;
};

/// The file before it leaves, with its score. `gaps` as VisitService::fileCheck gives them.
struct FileReview
{
    std::vector<domain::Gap> gaps;
    domain::FileScore score;
};

/// 送达: how far each issued paper has come on its way to the firm. Follows from the 送达回证 of each, see domain/serving; of a replaced
/// edition nothing is asked any more, its correction is handed over anew.
class ServingService
{
public:
    explicit ServingService(Workspace &workspace) : m_workspace(workspace) {}

    /// What this bureau still has to hand over, the most urgent first: papers of the last half year. Short, yet for a worker.
    std::vector<ServingRow> open(int limit = 200) const;
    /// Every paper of the visit that is to be handed over, also those that were; oldest first.
    std::vector<ServingRow> ofVisit(const domain::VisitId &visit) const;
    /// 离场前案卷自检 with its score; reads much: for a worker.
    base::Outcome<FileReview> review(const domain::VisitId &visit) const;

    /// Remembered on this laptop alone.
    base::Done notePrinted(const domain::PaperId &paper);
    /// Whether the firm was told what the paper says; begins its receipt when there is none.
    base::Outcome<domain::PaperDraftId> setExplained(const domain::PaperId &paper, bool explained);
    /// Writes down what happened at the door: the receipt is begun, or gone on with, and filled in as far as this tells. NotFound for a
    /// paper that is not handed over or was replaced; Frozen once its receipt is issued; InvalidInput "reason-missing" for a refusal
    /// without a reason.
    base::Outcome<domain::PaperDraftId> serve(const domain::PaperId &paper, const domain::ServingNote &note);

private:
    base::Outcome<domain::PaperDraftId> receiptOf(const domain::PaperId &paper);
    using Change = std::function<domain::FormValues(const domain::FormValues &before)>;
    base::Outcome<domain::PaperDraftId> fill(const domain::PaperId &paper, const Change &change);

    Workspace &m_workspace;
};

}
