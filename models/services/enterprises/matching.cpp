#include "models/services/enterprises/enterpriserows.h"

namespace xunzhen::services {

std::vector<EnterpriseMatch> EnterpriseService::matches(const QString &text) const
{
    return m_workspace.readOr([&] { return findMatches(m_workspace, text); });
}

std::vector<EnterpriseRow> EnterpriseService::rows(const std::vector<EnterpriseMatch> &matches) const
{
    return m_workspace.readOr([&] { return rowsOf(m_workspace, matches); });
}

}
