#pragma once

#include "models/base/clock.h"
#include "models/base/idsource.h"
#include "models/domain/space/space.h"
#include "models/store/database.h"
#include "models/store/files/blobstore.h"
#include "models/sync/folder/filepublisher.h"
#include "models/sync/keys/keystore.h"

namespace xunzhen::sync {

/// What a laptop brings to one folder of one of its spaces. All must outlive what is made from it; used by the database's thread.
struct SyncContext
{
    store::Database &database;
    store::BlobStore &blobs;
    QString archiveFolder;   ///< sealed and applied segments of this space, beside the database
    KeyStore &keys;
    const base::Clock &clock;
    base::IdSource &ids;
    ShareFolder &share;
    Pause pause;             ///< how to wait between two tries of a rename
    domain::SpaceSlot slot = domain::SpaceSlot::Main;
    QString place = {};      ///< names a further folder of the space in the settings; empty for the first
    /// What a hand-over file holds: it is only read, once, and nothing is remembered of having looked into it.
    bool isPassing = false;

    /// A setting that is about the space.
    QString setting(const QString &name) const;
    /// A setting that is about this one folder of it.
    QString placeSetting(const QString &name) const;
};

/// Something that the user should see on the sync page.
struct SyncNote
{
    QString code;            ///< "gap", "damaged-file", "unknown-device", "update-needed", "wild-clock", "fork", …
    QStringList arguments;
    bool operator==(const SyncNote &) const = default;
};

/// Waits in the calling thread: the pause of a real run.
void pauseThread(int milliseconds);

}
