#pragma once

#include "models/store/oplog.h"
#include "models/sync/format/lineage.h"
#include "models/sync/format/sealed.h"
#include "models/sync/keys/spacekeys.h"

namespace xunzhen::sync {

/// What a chain of segments carries.
enum class SegmentKind : quint32 { Records = 0, Roster = 1 };

/// Bits of SegmentHeader::features.
enum SegmentFeature : quint64 {
    kAnchored = 1, ///< what it names of other streams says which segment holds it: read by programs that know of forks
};

/// The clear part of a segment (sync.md §3.3). Little-endian, in this order, after the magic "XZSG", the format and the
/// header's length; a longer header of a later format-1 program is skipped to its end.
struct SegmentHeader
{
    quint64 features = 0;       ///< required: a reader that does not know one of them holds the stream
    SegmentKind kind = SegmentKind::Records;
    QByteArray space;           ///< 16
    store::StreamKey stream;    ///< 32 + 8
    qint64 firstSeq = 0;
    quint32 count = 0;
    QByteArray previous;        ///< hash of the segment before, zeros for the first
    qint64 highestHlc = 0;
    quint64 bodyLength = 0;     ///< zstd frame; in an encrypted segment 24 + 16 bytes longer
    quint64 rawLength = 0;
    quint32 keyEpoch = 0;       ///< 0 = not encrypted

    qint64 lastSeq() const { return firstSeq + count - 1; }
};

/// The body is sealed with a key of the space of `keyEpoch`, the header being authenticated with it (sync.md §3.3).
inline constexpr quint64 kEncrypted = 2;

namespace limits {
inline constexpr quint64 kSegmentBody = 32 * 1024 * 1024;
inline constexpr quint64 kSegmentRaw = 128 * 1024 * 1024;
inline constexpr quint32 kSegmentOps = 1'000'000;
inline constexpr quint32 kSegmentOpsWritten = 250'000; ///< a reader takes many times their bytes for so many
inline constexpr qint64 kSegmentFile = qint64(kSegmentBody) + 8192;
}

/// Header (without lengths) and operations of one stream in sequence → the file, sealed when the keys are of an encrypted
/// space. Throws Error(TooLarge, KeyMissing).
QByteArray encodeSegment(SegmentHeader header, const std::vector<store::Operation> &operations,
                         const DeviceIdentity &author, const Anchoring &anchoring = unanchored, const SpaceKeys &keys = {});

/// Checks magic, lengths, limits and hash, but not the signature. Throws Error(DamagedFile) for what is not a whole segment,
/// Error(Unsupported) for a later format or an unknown feature.
SegmentHeader readSegmentHeader(const QByteArray &file);

/// Checks the signature of the stream's device and unpacks. Throws as above, what `lineage` throws, and Error(KeyMissing) when
/// it is sealed with a key that is not among `keys`.
std::vector<store::Operation> decodeSegment(const QByteArray &file, const Lineage &lineage = {}, const SpaceKeys &keys = {});
/// The same for a segment whose signature was checked when it came.
std::vector<store::Operation> decodeKnownSegment(const QByteArray &file, const Lineage &lineage = {}, const SpaceKeys &keys = {});

}
