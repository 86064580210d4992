#include "models/services/sharing/handoffroom.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"
#include "models/sync/format/names.h"
#include "models/sync/handoff/handofffile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace xunzhen::services {

using base::Error;
using base::ErrorCode;
using domain::SpaceSlot;

namespace {

constexpr qint64 kMostBytes = 64LL << 30;
const QString kRooms = QStringLiteral("handoff-");

void dropLeftovers(const QString &profile, const QDateTime &now)
{
    for (const QFileInfo &one : QDir(profile).entryInfoList({kRooms + QLatin1Char('*')}, QDir::Dirs))
        if (one.lastModified() < now.addDays(-1))
            QDir(one.filePath()).removeRecursively();
}

/// Of a file in pieces the first stands for all.
bool isFileOfRecords(const QString &name)
{
    const auto piece = sync::names::parsePiece(sync::names::file(name));
    return name.startsWith(QLatin1String("b/")) && (!piece || piece->piece == 1);
}

}

HandoffRoom::HandoffRoom(const QString &profile, const QDateTime &now)
{
    dropLeftovers(profile, now);
    m_room = std::make_shared<QTemporaryDir>(QDir(profile).filePath(kRooms + QStringLiteral("XXXXXX")));
    if (!m_room->isValid())
        throw Error(ErrorCode::Io, m_room->errorString());
}

QString HandoffRoom::folderIn(const QTemporaryDir &room, SpaceSlot slot)
{
    return room.filePath(slot == SpaceSlot::Main ? QStringLiteral("main") : QStringLiteral("registry"));
}

bool HandoffRoom::holds(const QTemporaryDir &room, SpaceSlot slot)
{
    return QFileInfo::exists(folderIn(room, slot) + QLatin1Char('/') + sync::names::kMarker);
}

void HandoffRoom::requireRoomFor(qint64 bytes) const
{
    if (bytes > kMostBytes)
        throw Error(ErrorCode::TooLarge, QStringLiteral("hand-over file"));
    if (QStorageInfo(m_room->path()).bytesAvailable() < bytes)
        throw Error(ErrorCode::DiskFull, m_room->path());
}

sync::HandoffCover HandoffRoom::unpack(const QString &path, const QString &password, const base::Work &work)
{
    QFile file(path);
    if (!file.exists())
        throw Error(ErrorCode::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, file.errorString()));
    requireRoomFor(file.size());
    sync::HandoffFileReader reader(file, base::sealKeyFrom(password));
    while (const auto entry = reader.next()) {
        put(entry->first, entry->second);
        work.progress(file.pos(), file.size());
        work.checkpoint();
    }
    return reader.cover();
}

/// The reader lets through names of its own grammar only, and each may be there once.
void HandoffRoom::put(const QString &name, const QByteArray &bytes)
{
    const QString registry = sync::names::handoffPrefix(SpaceSlot::Registry);
    const bool isMain = !name.startsWith(registry);
    const QString path = folderIn(*m_room, isMain ? SpaceSlot::Main : SpaceSlot::Registry) + QLatin1Char('/') + (isMain ? name : name.mid(registry.size()));
    store::makeFolder(QFileInfo(path).path());
    QFile file(path);
    if (file.exists())
        throw Error(ErrorCode::DamagedFile, QStringLiteral("an entry comes twice"));
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, file.errorString()));
    store::writeAll(file, bytes);
    m_files += isFileOfRecords(name);
}

}
