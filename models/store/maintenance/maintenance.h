#pragma once

#include "models/base/clock.h"
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

/// Writes database and blobs into one file (format: backupfile.h) and reads it back before it gets its final name.
/// Error(Clash) when `to` exists.
struct BackupReport
{
    QString file;
    qint64 byteCount = 0;
    int blobCount = 0;
};
BackupReport backUp(Profile &profile, const QString &to, const base::Work &work = {});

/// Unpacks a backup into an empty or missing folder; never over a profile (Error(Clash)). Error(DamagedFile) leaves nothing.
BackupReport restore(const QString &from, const ProfileLayout &to, const base::Work &work = {});

/// Reads whatever a damaged database still gives, table by table and row by row, into a new file (Error(Clash) when it
/// exists). The damaged file is not touched.
struct SalvageReport
{
    struct Table
    {
        qint64 saved = 0;
        qint64 lost = 0;         ///< rows that could be seen but not kept
        bool isComplete = false; ///< the table could be read to its end
    };
    std::map<QString, Table> tables;
    qint64 saved() const;
    qint64 lost() const;
    bool isComplete() const;
};
SalvageReport salvage(const QString &damaged, const QString &newFile, const base::Clock &clock,
                      const base::Work &work = {});

}
