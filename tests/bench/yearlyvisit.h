#pragma once

#include "models/domain/visit/repin.h"
#include "models/services/workspace.h"

namespace xunzhen::bench {

/// One visit of a district's year, written straight into the store inside the caller's transaction. The older ones are
/// issued and mostly remedied, the last ones are half done.
class YearlyVisit
{
public:
    struct List
    {
        QString domain;
        std::vector<domain::PinnedItem> items;
    };

    YearlyVisit(services::Workspace &workspace, int number, const domain::InspectorId &lead, const domain::InspectorId &second);
    void write(const domain::EnterpriseId &firm, const List &list);

private:
    bool isOpen() const;
    domain::Visit begin(const domain::EnterpriseId &firm, const QString &domain) const;
    void answer(const domain::PinnedItem &pinned);
    void find(const domain::PinnedItem &pinned, const domain::Answer &answer);
    void photograph(const QString &itemCode);
    void issue();
    void remedy(const domain::RemediationItem &item);

    services::Workspace &m_workspace;
    int m_number;
    domain::InspectorId m_lead, m_second;
    domain::Visit m_visit;
    domain::Enterprise m_firm;
    std::vector<domain::RemediationItem> m_plan;
    int m_photos = 0;
};

}
