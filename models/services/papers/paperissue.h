#pragma once

#include "models/base/work.h"
#include "models/domain/paper/paper.h"
#include "models/services/papers/papernumber.h"
#include "models/services/papers/reportcontent.h"
#include "models/services/papers/signingkeys.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Turns the record of a visit into an issued paper. What is shown is read first, rendered and signed outside any
/// transaction, and stored only when nothing of it has changed meanwhile; else it begins again. The bytes are in the blob store before the
/// record names them. Throws base::Error: Refused with the blocking gaps, NotAllowed, Frozen, Clash, Cancelled.
class PaperIssue
{
public:
    PaperIssue(Workspace &workspace, const base::Work &work) : m_workspace(workspace), m_work(work) {}

    domain::Paper issue(const domain::VisitId &visit);
    domain::Paper correct(const domain::PaperId &paper, const QString &reason, const QString &correction);

private:
    /// The report and the exact versions that it was read from.
    struct Manuscript
    {
        ReportSource source;
        QString versions;
        NextNumber number;
        report::SignerName signer;
    };

    Manuscript manuscript(const domain::VisitId &visit) const;
    Manuscript correctionOf(const domain::Paper &replaced, const QString &reason, const QString &correction) const;
    domain::Paper print(const Manuscript &manuscript) const;
    void requireUnchanged(const Manuscript &manuscript) const;

    Workspace &m_workspace;
    const base::Work &m_work;
};

}
