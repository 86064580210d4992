#pragma once

#include "models/sync/format/headfile.h"

#include <optional>

namespace xunzhen::sync {

/// The head of a snapshot (sync.md §3.8): which operations it holds and the state that follows from them. Little-endian
/// after the magic "XZSN" and the format.
struct SnapshotHeader
{
    QByteArray space;
    store::StreamKey maker;
    quint32 schema = 0;              ///< of the SQLite file in it
    std::vector<VectorEntry> vector; ///< sorted
    QByteArray stateHash;
    quint64 rawLength = 0;           ///< of the SQLite file
    quint64 bodyLength = 0;          ///< zstd frame
};

namespace limits {
inline constexpr qint64 kSnapshotFile = qint64(512) * 1024 * 1024;
inline constexpr quint64 kSnapshotRaw = quint64(2) * 1024 * 1024 * 1024;
inline constexpr quint64 kSnapshotStreams = 100'000;
}

/// `database`: an SQLite file. Throws Error(TooLarge).
QByteArray encodeSnapshot(SnapshotHeader header, const QByteArray &database, const DeviceIdentity &maker);
/// Checks lengths, limits, hash and the signature of the maker that it names. Throws Error(DamagedFile, Unsupported).
SnapshotHeader readSnapshotHeader(const QByteArray &file);
/// The SQLite file of a snapshot whose header was read. Throws Error(DamagedFile).
QByteArray snapshotDatabase(const QByteArray &file, const SnapshotHeader &header);

namespace names {

inline const QString kSnapshots = QStringLiteral("snap");
QString snapshot(const QByteArray &vectorHash, const QByteArray &device);

struct SnapshotName
{
    QString vector16;
    QString device;
};
std::optional<SnapshotName> parseSnapshot(const QString &fileName);

}
}
