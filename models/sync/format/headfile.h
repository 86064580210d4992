#pragma once

#include "models/store/oplog.h"
#include "models/sync/format/sealed.h"

namespace xunzhen::sync {

/// One entry of a vector: how far a stream of the log has come, and the beginning of the hash of its last segment.
struct VectorEntry
{
    store::StreamKey stream;
    qint64 seq = 0;
    QByteArray tip; ///< 8 bytes
    auto operator<=>(const VectorEntry &other) const
    {
        return std::tie(stream, seq, tip) <=> std::tie(other.stream, other.seq, other.tip);
    }
    bool operator==(const VectorEntry &) const = default;
};

/// A snapshot that somebody held against his own records (sync.md §3.8).
struct Attested
{
    QByteArray vectorHash; ///< 32 bytes
    QByteArray stateHash;  ///< 32 bytes
    bool operator==(const Attested &) const = default;
};

/// The content of a head: how far this stream goes, what its author has received (an acknowledgement) and the state that
/// follows from it.
struct HeadFile
{
    QByteArray space;
    store::StreamKey stream;
    qint64 seq = 0;                      ///< last sealed
    QByteArray lastSegment;              ///< its hash, zeros when there is none
    std::vector<VectorEntry> vector;     ///< sorted
    QByteArray stateHash;                ///< zeros: not stated, as it costs a look at every record
    QString program;                     ///< version of the program
    std::vector<Attested> attested;
};

QByteArray encodeHead(const HeadFile &head, const DeviceIdentity &author);
/// Throws Error(DamagedFile, Unsupported).
HeadFile decodeHead(const QByteArray &file);

inline constexpr qint64 kMaxHeadBytes = 4 * 1024 * 1024;

}
