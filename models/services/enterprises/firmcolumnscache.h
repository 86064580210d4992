#pragma once

#include "models/domain/enterprise/firmcolumns.h"
#include "models/store/enterprise/firmchanges.h"

#include <memory>
#include <mutex>

namespace xunzhen::services {

class Workspace;

/// The facts of all firms, shared by all connections of a profile and brought up to date each time by what the log has got
/// meanwhile. Any thread; the first call reads everything (a second for a large district), so never the window's.
class FirmColumnsCache
{
public:
    /// As of the read that the caller is in. Throws base::Error.
    std::shared_ptr<const domain::FirmColumns> current(Workspace &workspace);

private:
    std::mutex m_mutex;
    std::shared_ptr<const domain::FirmColumns> m_columns;
    store::FirmChanges::Tips m_tips;
};

}
