#pragma once

#include "models/base/clock.h"
#include "models/domain/space/space.h"
#include "models/store/files/blobstore.h"
#include "models/store/files/renditioncache.h"
#include "models/store/migrator.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace xunzhen::store {

class Checkpointer;
class WriteTurn;

/// Where the parts of a profile lie below its folder.
struct ProfileLayout
{
    QString root;
    QString databaseFile() const;  ///< xunzhen.db
    QString blobFolder() const;    ///< blobs/
    QString cacheFolder() const;   ///< cache/, may be deleted at any time
    QString backupFolder() const;  ///< backups/
    /// archive/: sealed and applied segments of the main space; archive-registry/: those of the registry.
    QString archiveFolder(domain::SpaceSlot slot = domain::SpaceSlot::Main) const;
    QString keyFolder() const;     ///< keys/: this laptop's device key
    QString lockFile() const;      ///< xunzhen.lock
};

/// An open profile: its lock, database, blobs and cache. One program per profile. Database: the thread that opened it.
class Profile
{
public:
    struct Opened
    {
        OpenOutcome outcome = OpenOutcome::Damaged;
        std::unique_ptr<Profile> profile; ///< set when the store can be used
        QString backup;
        QString detail;
    };

    /// Makes the folder when it is missing. Throws base::Error(Io, Permission, DiskFull).
    static Opened open(const QString &root, const base::Clock &clock);
    /// Turns an unusable outcome into the Error a service gives back.
    static std::unique_ptr<Profile> openOrThrow(const QString &root, const base::Clock &clock);

    ~Profile();

    const ProfileLayout &layout() const { return m_layout; }
    Database &database() { return *m_database; }
    BlobStore &blobs() { return m_blobs; }
    RenditionCache &cache() { return m_cache; }
    /// A further connection for another thread; it gives way to database(). Set its WriteContext before it writes.
    std::unique_ptr<Database> connect(bool readOnly) const;

private:
    Profile(ProfileLayout layout, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database);

    ProfileLayout m_layout;
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<WriteTurn> m_turn;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Checkpointer> m_checkpointer; // after m_database, whose commits it hears
    BlobStore m_blobs;
    RenditionCache m_cache;
};

}
