#pragma once

#include "models/base/error.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::sync {

/// Reads a file that others wrote. One that cannot be read becomes a note "damaged-file" and is as if it were not there, so
/// that the others go on; Error(ShareMissing) when the folder itself is gone. nullopt as ShareFolder::read().
std::optional<QByteArray> readOrNote(const ShareFolder &share, const QString &path, qint64 limit, std::vector<SyncNote> &notes);

/// Whether what is in a file is at fault – damaged, of a later program, sealed with a key that is not here – and not the disk, the
/// folder or this program: then the file is as if it were not there, and the others go on.
bool isAboutContent(const base::Error &error);

/// Whether this is what systems put on every stick and into every folder: a folder with nothing else is empty.
bool isOfTheSystem(const QString &name);

}
