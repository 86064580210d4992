#pragma once

#include "models/base/error.h"
#include "models/base/work.h"

#include <QString>

#include <map>

namespace xunzhen::store {

class Profile;
struct ProfileLayout;

/// Looks a profile over without changing it: integrity, foreign keys, gaps in the operation log, blobs missing or damaged.
/// No problems = sound. Codes: "store-damaged", "store-newer", "not-a-database", "store-missing", "foreign-key", "log-gap",
/// "log-head-missing", "blob-missing", "blob-damaged".
base::Problems checkProfile(const ProfileLayout &layout, const base::Work &work = {});

/// Writes database, blobs, device key and the archive of the shared folder into one file (format: backupfile.h) and reads it
/// back before it gets its final name. Error(Clash) when `to` exists. The file holds the laptop's key: whoever has it can
/// write to the shared folder in this laptop's name, so it is readable by its owner only and must be kept like the laptop.
struct BackupReport
{
    QString file;
    qint64 byteCount = 0;
    int blobCount = 0;
};
BackupReport backUp(Profile &profile, const QString &to, const base::Work &work = {});

/// Unpacks a backup into an empty or missing folder; never over a profile (Error(Clash)). Error(DamagedFile) leaves nothing.
/// With its key the restored laptop is the same device. The store then has the setting kRestoredKey, so that sync
/// begins a new incarnation before it publishes (sync.md §3.6).
inline constexpr char kRestoredKey[] = "store.restored";
BackupReport restore(const QString &from, const ProfileLayout &to, const base::Work &work = {});

/// Reads whatever a damaged database still gives, table by table and row by row, into a new file (Error(Clash) when it
/// exists); shared rows that the operation log still tells are made again from it. The damaged file is not touched.
/// Error(StoreDamaged) when not even the list of tables can be read, Error(InvalidInput) when it is no file of ours.
struct SalvageReport
{
    struct Table
    {
        qint64 saved = 0;
        qint64 lost = 0;         ///< rows that are known to have been there: by the operation log, or as gaps in it
        bool isComplete = false; ///< the table could be read to its end
    };
    std::map<QString, Table> tables;
    qint64 saved() const;
    qint64 lost() const;
    bool isComplete() const;
};
SalvageReport salvage(const QString &damaged, const QString &newFile, const base::Work &work = {});

}
