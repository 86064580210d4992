#pragma once

#include "models/services/services.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// An enterprise while it is being added or edited: says at each keystroke what is still wrong.
class EnterpriseDraft
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseDraft)

public:
    struct Remark
    {
        QString text;
        bool good = false;
    };

    EnterpriseDraft(services::Services &services, domain::Enterprise enterprise);
    /// Begins with the firm as it is now. A colleague's change that comes in until `save` is not written over.
    static EnterpriseDraft of(services::Services &services, const domain::EnterpriseId &id);

    bool isNew() const { return m_enterprise.id.isNull(); }
    const domain::Enterprise &start() const { return m_enterprise; }
    /// What the code under the cursor is: fits, not yet complete, mistaken.
    Remark usccRemark(const QString &text) const;
    bool canSave(const domain::Enterprise &edited) const;
    /// After a conflict was settled beside the form: what was not edited follows the record as it is now.
    domain::Enterprise rebased(domain::Enterprise edited);
    /// Keeps id and what the form does not show; the code is tidied first.
    base::Outcome<domain::EnterpriseId> save(domain::Enterprise edited);

private:
    services::Services &m_services;
    domain::Enterprise m_enterprise;
    services::Sight m_sight;
};

}
