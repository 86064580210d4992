#pragma once

#include "models/base/work.h"
#include "models/domain/space/space.h"
#include "models/sync/handoff/handoffcover.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <memory>

namespace xunzhen::services {

/// Where a hand-over file lies unpacked until it was taken in or left: beside the store, one folder for each space, gone with
/// the last that holds it.
class HandoffRoom
{
public:
    /// `profile`: its folder. What a crash left there a day ago and longer goes away. Throws base::Error(Io).
    HandoffRoom(const QString &profile, const QDateTime &now);

    /// All or nothing. Error(NotFound, TooLarge, DiskFull, DamagedFile, Cancelled) and as base::SealedReader.
    sync::HandoffCover unpack(const QString &path, const QString &password, const base::Work &work);
    std::shared_ptr<const QTemporaryDir> room() const { return m_room; }
    int files() const { return m_files; } ///< photos, papers, signatures; each once

    static QString folderIn(const QTemporaryDir &room, domain::SpaceSlot slot);
    static bool holds(const QTemporaryDir &room, domain::SpaceSlot slot);

private:
    void requireRoomFor(qint64 bytes) const;
    void put(const QString &name, const QByteArray &bytes);

    std::shared_ptr<QTemporaryDir> m_room;
    int m_files = 0;
};

}
