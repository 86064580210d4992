#pragma once

#include "models/domain/enterprise/firmsets.h"
#include "models/domain/paper/paper.h"
#include "models/domain/visit/visit.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Which records are one firm, as they stand. In a read or write. Throws base::Error.
domain::FirmSets firmSets(Workspace &workspace);

/// What belongs to a firm, whichever of its records it was written to. In a read or write. Throws base::Error.
class JoinedFirm
{
public:
    JoinedFirm(Workspace &workspace, const domain::EnterpriseId &id) : JoinedFirm(workspace, firmSets(workspace), id) {}
    /// The same for many firms, with the sets read once.
    JoinedFirm(Workspace &workspace, const domain::FirmSets &sets, const domain::EnterpriseId &id);

    const domain::EnterpriseId &canonical() const { return m_canonical; }
    const std::vector<domain::EnterpriseId> &records() const { return m_records; }
    std::vector<domain::Visit> visits() const;               ///< latest first
    std::vector<domain::RemediationItem> remediation() const;
    std::vector<domain::RemediationItem> openItems() const;  ///< by due date
    std::vector<domain::Paper> papers() const;               ///< latest first

private:
    Workspace &m_workspace;
    domain::EnterpriseId m_canonical;
    std::vector<domain::EnterpriseId> m_records;
};

}
