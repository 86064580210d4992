#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/person/inspector.h"
#include "models/domain/visit/visitshare.h"
#include "models/services/handoutservice.h"
#include "models/services/visitservice.h"

#include <QHash>

namespace xunzhen::services {

class Workspace;

/// What was answered at the firm before this visit, by item code: of each question the latest answer.
using EarlierAnswers = QHash<QString, EarlierAnswer>;

/// What copying would do, and what it did.
struct CopyEffect
{
    int answers = 0; ///< whole answers
    int words = 0;   ///< further questions that get only a place or a note
    QDate on;        ///< of the latest visit that something comes from
    bool operator==(const CopyEffect &) const = default;
};

/// What makes 体检 quick beside answering: copying from last time, who takes what, redo, the list on paper. Writing as in
/// VisitService.
class ExamineService
{
public:
    explicit ExamineService(Workspace &workspace) : m_workspace(workspace) {}

    EarlierAnswers earlierAnswers(const domain::VisitId &visit) const;
    /// What `copy` would do to the questions on which nothing is written yet.
    CopyEffect copyOffer(const domain::VisitId &visit) const;
    /// Takes over what may be taken over (domain/visit/copying.h): whole answers where nothing is written yet; for one named
    /// question also place and note where these are empty. One step of undo. Nothing to take over = an empty effect. A copied
    /// answer counts as such (isCopied) until it is given anew.
    base::Outcome<CopyEffect> copy(const domain::VisitId &visit, const QString &itemCode = {});

    /// The worst of the readings is what was measured; several are kept in the note (domain/visit/readings.h). None = nothing
    /// was measured. One step of undo.
    base::Done measure(const domain::VisitId &visit, const QString &itemCode, const std::vector<double> &readings);

    domain::VisitShares shares(const domain::VisitId &visit) const;
    /// Who may take a section: the visit's own inspectors first, then the others of the profile that are inspectors.
    std::vector<domain::Inspector> takers(const domain::VisitId &visit) const;
    /// A null inspector: nobody takes it any more.
    base::Done give(const domain::VisitId &visit, const QString &checklistCode, const QString &section,
                    const domain::InspectorId &inspector);

    /// Does again what was taken back last. Error(Refused) "nothing-to-redo" when something was written since.
    base::Outcome<UndoneChange> redo(const domain::VisitId &visit);

    /// The questions as a list on paper with their numbers in the visit and its 体检码, to be filled in by hand and typed back.
    /// Slow: off the window's thread.
    base::Outcome<Handout> printedList(const domain::VisitId &visit, const base::Work &work = {}) const;

private:
    Workspace &m_workspace;
};

}
