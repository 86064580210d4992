#pragma once

#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// Reads a file that others wrote. One that cannot be read becomes a note "damaged-file" and is as if it were not there, so
/// that the others go on; Error(ShareMissing) when the folder itself is gone. nullopt as ShareFolder::read().
std::optional<QByteArray> readOrNote(const ShareFolder &share, const QString &path, qint64 limit, std::vector<SyncNote> &notes);

}
