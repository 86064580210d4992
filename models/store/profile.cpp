#include "models/store/profile.h"

#include "models/base/error.h"
#include "models/store/checkpointer.h"
#include "models/store/database.h"
#include "models/store/files/durablefile.h"
#include "models/store/writeturn.h"

#include <QDir>

namespace xunzhen::store {

using base::Error;
using base::ErrorCode;

namespace {

QString below(const QString &root, const char *name)
{
    return QDir(root).filePath(QString::fromLatin1(name));
}

/// Nullptr when another living program holds it; one left by a program that died is taken over.
std::unique_ptr<QLockFile> lock(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return nullptr;
    throw Error(lock->error() == QLockFile::PermissionError ? ErrorCode::Permission : ErrorCode::Io, file);
}

ErrorCode codeFor(OpenOutcome outcome)
{
    switch (outcome) {
    case OpenOutcome::NewerRefused: return ErrorCode::StoreTooNew;
    case OpenOutcome::LockedByOther: return ErrorCode::StoreLocked;
    default: return ErrorCode::StoreDamaged;
    }
}

}

QString ProfileLayout::databaseFile() const { return below(root, "xunzhen.db"); }
QString ProfileLayout::blobFolder() const { return below(root, "blobs"); }
QString ProfileLayout::cacheFolder() const { return below(root, "cache"); }
QString ProfileLayout::backupFolder() const { return below(root, "backups"); }
QString ProfileLayout::archiveFolder(domain::SpaceSlot slot) const
{
    return below(root, slot == domain::SpaceSlot::Main ? "archive" : "archive-registry");
}
QString ProfileLayout::keyFolder() const { return below(root, "keys"); }
QString ProfileLayout::lockFile() const { return below(root, "xunzhen.lock"); }

Profile::Profile(ProfileLayout layout, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database)
    : m_layout(std::move(layout)), m_lock(std::move(lock)), m_turn(std::make_shared<WriteTurn>()), m_database(std::move(database)),
      m_checkpointer(std::make_unique<Checkpointer>(*m_database)), m_blobs(m_layout.blobFolder()), m_cache(m_layout.cacheFolder())
{
    m_database->goFirst(m_turn);
}

Profile::~Profile() = default;

Profile::Opened Profile::open(const QString &root, const base::Clock &clock)
{
    const ProfileLayout layout{root};
    makeFolder(root);
    auto held = lock(layout.lockFile());
    if (!held)
        return {OpenOutcome::LockedByOther, nullptr, {}, layout.lockFile()};
    Opening opening = Migrator(clock).open(layout.databaseFile(), layout.backupFolder());
    Opened opened{opening.outcome, nullptr, opening.backup, opening.detail};
    if (opening.isUsable())
        opened.profile.reset(new Profile(layout, std::move(held), std::move(opening.database)));
    return opened;
}

std::unique_ptr<Profile> Profile::openOrThrow(const QString &root, const base::Clock &clock)
{
    Opened opened = open(root, clock);
    if (!opened.profile)
        throw Error(codeFor(opened.outcome),
                    QStringLiteral("%1: %2").arg(outcomeCode(opened.outcome), opened.detail));
    return std::move(opened.profile);
}

std::unique_ptr<Database> Profile::connect(bool readOnly) const
{
    auto connection = std::make_unique<Database>(m_layout.databaseFile(), m_database->clock(),
                                                 readOnly ? Access::ReadOnly : Access::ReadWrite);
    connection->giveWay(m_turn);
    return connection;
}

}
