// Whether a search may be waited for.
#include "models/services/enterprises/searchindex.h"
#include "models/services/searchservice.h"
#include "models/services/workspace.h"

#include "models/store/enterprise/enterpriserepository.h"

namespace xunzhen::services {

namespace {
constexpr int kFew = 2'000;
}

bool SearchService::isQuick() const
{
    return m_workspace.index().size() || m_workspace.readOr([&] {
        return store::EnterpriseRepository(m_workspace.database()).isAtMost(kFew);
    });
}

}
