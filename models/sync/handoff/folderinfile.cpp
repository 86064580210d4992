#include "models/sync/handoff/folderinfile.h"

#include "models/base/error.h"

namespace xunzhen::sync {

void FolderInFile::settle(const QString &temporary, const QString &path)
{
    const auto waiting = m_waiting.extract(temporary);
    if (waiting.empty() || m_sizes.contains(path))
        throw base::Error(base::ErrorCode::Internal, path);
    m_file.add(m_prefix + path, waiting.mapped());
    m_sizes[path] = waiting.mapped().size();
}

}
