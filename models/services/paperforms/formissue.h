#pragma once

#include "models/base/work.h"
#include "models/domain/paper/paper.h"
#include "models/services/paperforms/draftsource.h"
#include "models/services/papers/papernumber.h"

namespace xunzhen::services {

/// Turns a filled-in 文书 into an issued one, as PaperIssue does with a visit: read, rendered and signed outside any
/// transaction, stored only when nothing of it has changed meanwhile. Throws base::Error: Refused with the gaps, NotAllowed,
/// Frozen, Clash, Cancelled.
class FormIssue
{
public:
    FormIssue(Workspace &workspace, const base::Work &work) : m_workspace(workspace), m_work(work) {}

    domain::Paper issue(const domain::PaperDraftId &draft);
    /// 更正: what was issued again under the same number, with what is corrected and why. Refused "changed-since-issue" when the
    /// record would show anything else.
    domain::Paper correct(const domain::Paper &paper, const QString &reason, const QString &correction);

private:
    struct Manuscript
    {
        DraftSource source;
        QString versions;
        NumberedKind kind;
        NextNumber number;
    };

    Manuscript read(const domain::PaperDraftId &draft, const DraftMoment &moment = {}) const;
    void requireAsIssued(const domain::Paper &replaced) const;
    domain::Paper print(const Manuscript &manuscript) const;
    void requireUnchanged(const Manuscript &manuscript) const;

    Workspace &m_workspace;
    const base::Work &m_work;
};

}
