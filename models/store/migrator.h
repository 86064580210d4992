#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace xunzhen::store {

class Database;

/// One numbered step of the schema. `minimumReader`: the oldest schema version whose programs can still read the result.
struct Migration
{
    int number = 0;
    QString name;
    QByteArray sql;
    int minimumReader = 0;
};

/// The steps compiled into this program, 1…n without gaps.
std::vector<Migration> builtInMigrations();

enum class OpenOutcome {
    Created,       ///< there was nothing; a new store was made
    Current,
    Upgraded,      ///< brought up to this version; the file before is kept as `backup`
    NewerReadable, ///< made by a newer program that allows this one to read: opened read-only
    NewerRefused,
    Damaged,       ///< nothing was changed; salvage() may help
    LockedByOther, ///< another program has this profile open
    NotADatabase,  ///< the file is something else
};
QString outcomeCode(OpenOutcome outcome); ///< "created", "current", …

/// What became of opening a file. `database` is set for Created, Current, Upgraded and NewerReadable only.
struct Opening
{
    OpenOutcome outcome = OpenOutcome::Damaged;
    std::unique_ptr<Database> database;
    QString backup; ///< file kept from before an upgrade
    QString detail; ///< technical
    bool isUsable() const { return database != nullptr; }
};

/// Brings a database file to the present schema, one transaction per step, after a verified backup. Never overwrites a file
/// that it cannot read. Throws base::Error only for failures of the environment (disk full, no permission).
class Migrator
{
public:
    explicit Migrator(const base::Clock &clock, std::vector<Migration> steps = builtInMigrations());

    int newest() const;
    /// Backups go to `backupFolder` as <name>-v<old version>-<date>.db; for ":memory:" it is not used.
    Opening open(const QString &file, const QString &backupFolder = {}) const;

private:
    Opening create(const QString &file) const;
    Opening openExisting(const QString &file, const QString &backupFolder) const;
    Opening openNewer(const QString &file, int version) const;
    void upgrade(Database &database, int from) const;
    QString backUp(Database &database, int version, const QString &folder) const;

    const base::Clock &m_clock;
    std::vector<Migration> m_steps;
};

}
