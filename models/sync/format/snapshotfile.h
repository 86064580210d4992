#pragma once

#include "models/sync/format/headfile.h"
#include "models/sync/keys/spacekeys.h"

#include <optional>

namespace xunzhen::sync {

/// Bits of SnapshotHeader::features.
enum SnapshotFeature : quint64 {
    kSealedBody = 1, ///< the body is sealed with a key of the space of `keyEpoch`, all before it being authenticated with it
};

/// The head of a snapshot (sync.md §3.8): which operations it holds and the state that follows from them; clear as heads are.
/// Little-endian after the magic "XZSN" and the format: 1 has no features, 2 has them and the epoch after the format's number.
/// Whatever format 1 can say is written in it, so that earlier programs start from it too.
struct SnapshotHeader
{
    quint64 features = 0;            ///< required: a reader that does not know one of them leaves the file alone
    quint32 keyEpoch = 0;            ///< 0 = not sealed
    QByteArray space;
    store::StreamKey maker;
    quint32 schema = 0;              ///< of the SQLite file in it
    std::vector<VectorEntry> vector; ///< sorted
    QByteArray stateHash;
    quint64 rawLength = 0;           ///< of the SQLite file
    quint64 bodyLength = 0;          ///< zstd frame; when sealed 24 + 16 bytes longer
};

namespace limits {
inline constexpr qint64 kSnapshotFile = qint64(512) * 1024 * 1024;
inline constexpr quint64 kSnapshotRaw = quint64(2) * 1024 * 1024 * 1024;
inline constexpr quint64 kSnapshotStreams = 100'000;
}

/// `database`: an SQLite file; sealed when the keys are of an encrypted space. Throws Error(TooLarge, KeyMissing).
QByteArray encodeSnapshot(SnapshotHeader header, const QByteArray &database, const DeviceIdentity &maker, const SpaceKeys &keys = {});
/// Checks lengths, limits, hash and the signature of the maker that it names. Throws Error(DamagedFile, Unsupported).
SnapshotHeader readSnapshotHeader(const QByteArray &file);
/// The SQLite file of a snapshot whose header was read. Throws Error(DamagedFile), and Error(KeyMissing) when it is sealed with a
/// key that is not among `keys`.
QByteArray snapshotDatabase(const QByteArray &file, const SnapshotHeader &header, const SpaceKeys &keys = {});

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
