#include "models/store/migrator.h"

#include "models/base/error.h"
#include "models/store/capture/installcapture.h"
#include "models/store/database.h"
#include "models/store/databasecheck.h"
#include "models/store/fileheader.h"
#include "models/store/files/durablefile.h"
#include "models/store/local/settings.h"
#include "models/store/schemaversion.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xunzhen::store {

using base::Error;
using base::ErrorCode;

namespace {

const QString kMemory = QStringLiteral(":memory:");

void removeWithSideFiles(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1String(suffix));
}

/// Looks before anything is written. What SQLite cannot make sense of at all is damage too: the header says it is ours.
int versionOfWhole(const QString &file, const base::Clock &clock)
{
    try {
        Database look(file, clock, Access::ReadOnly);
        requireWhole(look);
        return schemaVersion(look);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::Internal)
            throw Error(ErrorCode::StoreDamaged, error.detail());
        throw;
    }
}

Opening unusable(OpenOutcome outcome, const QString &detail)
{
    return {outcome, nullptr, {}, detail};
}

}

QString outcomeCode(OpenOutcome outcome)
{
    switch (outcome) {
    case OpenOutcome::Created: return QStringLiteral("created");
    case OpenOutcome::Current: return QStringLiteral("current");
    case OpenOutcome::Upgraded: return QStringLiteral("upgraded");
    case OpenOutcome::NewerReadable: return QStringLiteral("newer-readable");
    case OpenOutcome::NewerRefused: return QStringLiteral("newer-refused");
    case OpenOutcome::Damaged: return QStringLiteral("damaged");
    case OpenOutcome::LockedByOther: return QStringLiteral("locked-by-other");
    case OpenOutcome::NotADatabase: return QStringLiteral("not-a-database");
    }
    return QStringLiteral("damaged");
}

Migrator::Migrator(const base::Clock &clock, std::vector<Migration> steps) : m_clock(clock), m_steps(std::move(steps))
{
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        Q_ASSERT_X(m_steps[i].number == int(i) + 1, "Migrator", "steps are numbered from 1 without gaps");
}

int Migrator::newest() const
{
    return int(m_steps.size());
}

Opening Migrator::open(const QString &file, const QString &backupFolder) const
{
    if (file == kMemory)
        return create(file);
    switch (fileKind(file)) {
    case FileKind::Missing: return create(file);
    case FileKind::Foreign: return unusable(OpenOutcome::NotADatabase, file);
    case FileKind::Broken: return unusable(OpenOutcome::Damaged, file);
    case FileKind::Store: break;
    }
    try {
        return openExisting(file, backupFolder);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::StoreDamaged)
            return unusable(OpenOutcome::Damaged, error.detail());
        if (error.code() == ErrorCode::StoreLocked)
            return unusable(OpenOutcome::LockedByOther, error.detail());
        throw;
    }
}

/// A new store gets its name only when it is complete, so that a crash in between leaves nothing half made.
Opening Migrator::create(const QString &file) const
{
    const bool inMemory = file == kMemory;
    const QString building = inMemory ? file : file + QStringLiteral(".new");
    if (!inMemory)
        removeWithSideFiles(building);
    auto database = std::make_unique<Database>(building, m_clock);
    database->execute("PRAGMA application_id = " + QByteArray::number(kApplicationId));
    upgrade(*database, 0);
    if (!inMemory) {
        database.reset();
        settle(building, file);
        database = std::make_unique<Database>(file, m_clock);
    }
    return {OpenOutcome::Created, std::move(database), {}, {}};
}

Opening Migrator::openExisting(const QString &file, const QString &backupFolder) const
{
    const int version = versionOfWhole(file, m_clock);
    if (version > newest())
        return openNewer(file, version);
    if (version < 1)
        return unusable(OpenOutcome::Damaged, QStringLiteral("schema version %1").arg(version));
    auto database = std::make_unique<Database>(file, m_clock);
    if (version == newest()) {
        installCapture(*database);
        return {OpenOutcome::Current, std::move(database), {}, {}};
    }
    const QString backup = backUp(*database, version, backupFolder);
    upgrade(*database, version);
    return {OpenOutcome::Upgraded, std::move(database), backup, {}};
}

Opening Migrator::openNewer(const QString &file, int version) const
{
    auto database = std::make_unique<Database>(file, m_clock, Access::ReadOnly);
    const int reader = minimumReader(*database);
    const QString detail = QStringLiteral("schema %1, readable from %2, ours %3").arg(version).arg(reader).arg(newest());
    if (reader < 1 || reader > newest())
        return unusable(OpenOutcome::NewerRefused, detail);
    return {OpenOutcome::NewerReadable, std::move(database), {}, detail};
}

void Migrator::upgrade(Database &database, int from) const
{
    for (const Migration &step : m_steps) {
        if (step.number <= from)
            continue;
        Transaction transaction(database);
        if (from > 0)
            removeCapture(database);
        database.execute(step.sql);
        setSchemaVersion(database, step.number, step.minimumReader);
        transaction.commit();
    }
    installCapture(database);
}

QString Migrator::backUp(Database &database, int version, const QString &folder) const
{
    const QFileInfo original(database.file());
    const QDir target(folder.isEmpty() ? original.absolutePath() : folder);
    const QString name = target.filePath(QStringLiteral("%1-v%2-%3.db")
                                             .arg(original.completeBaseName()).arg(version)
                                             .arg(m_clock.now().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    copyDatabase(database, name);
    return name;
}

}
