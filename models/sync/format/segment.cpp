#include "models/sync/format/segment.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"
#include "models/sync/format/compression.h"
#include "models/sync/format/operationpacking.h"

namespace xunzhen::sync {

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZSG");
constexpr quint16 kFormat = 1;
constexpr quint16 kHeaderBytes = 148;
constexpr quint16 kMaxHeaderBytes = 4096;
constexpr quint64 kKnownFeatures = kAnchored | kEncrypted;

QByteArray headerBytes(const SegmentHeader &header)
{
    ByteWriter out;
    out.raw(kMagic).fixed(kFormat).fixed(kHeaderBytes).fixed(header.features).fixed(quint32(header.kind));
    out.raw(header.space).raw(header.stream.device).raw(header.stream.incarnation);
    out.fixed(quint64(header.firstSeq)).fixed(header.count).raw(header.previous).fixed(quint64(header.highestHlc));
    out.fixed(header.bodyLength).fixed(header.rawLength).fixed(header.keyEpoch);
    Q_ASSERT(out.size() == kHeaderBytes);
    return out.bytes();
}

[[noreturn]] void unsupported(const char *what)
{
    throw base::Error(base::ErrorCode::Unsupported, QLatin1String(what));
}

struct Parsed
{
    SegmentHeader header;
    quint16 length = 0;
};

Parsed parseHeader(const QByteArray &file)
{
    ByteReader in(file);
    if (in.raw(4) != kMagic)
        damaged("not a segment");
    if (in.fixed<quint16>() != kFormat)
        unsupported("segment format");
    Parsed parsed;
    SegmentHeader &header = parsed.header;
    parsed.length = in.fixed<quint16>();
    header.features = in.fixed<quint64>();
    header.kind = SegmentKind(in.fixed<quint32>());
    header.space = in.raw(16);
    header.stream.device = in.raw(32);
    header.stream.incarnation = in.raw(8);
    header.firstSeq = qint64(in.fixed<quint64>());
    header.count = in.fixed<quint32>();
    header.previous = in.raw(kHashBytes);
    header.highestHlc = qint64(in.fixed<quint64>());
    header.bodyLength = in.fixed<quint64>();
    header.rawLength = in.fixed<quint64>();
    header.keyEpoch = in.fixed<quint32>();
    return parsed;
}

void checkLimits(const Parsed &parsed, qsizetype fileSize)
{
    const SegmentHeader &header = parsed.header;
    const bool good = parsed.length >= kHeaderBytes && parsed.length <= kMaxHeaderBytes && header.firstSeq > 0
                      && header.firstSeq < (qint64(1) << 62) && header.count > 0 && header.count <= limits::kSegmentOps
                      && header.highestHlc >= 0 && header.bodyLength <= limits::kSegmentBody
                      && header.rawLength <= limits::kSegmentRaw;
    if (!good || quint64(fileSize) != parsed.length + header.bodyLength + kTrailerBytes)
        damaged("segment length");
}

qint64 highestClock(const std::vector<store::Operation> &operations)
{
    qint64 highest = 0;
    for (const store::Operation &op : operations)
        highest = std::max(highest, op.hlc);
    return highest;
}

}

QByteArray encodeSegment(SegmentHeader header, const std::vector<store::Operation> &operations, const DeviceIdentity &author,
                         const Anchoring &anchoring, const SpaceKeys &keys)
{
    if (operations.size() > limits::kSegmentOpsWritten)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("segment"));
    const QByteArray raw = packOperations(operations, anchoring);
    header.features |= kAnchored;
    QByteArray body = compressed(raw);
    const qsizetype length = body.size() + (keys.isEncrypted() ? SpaceKeys::kOverhead : 0);
    if (quint64(raw.size()) > limits::kSegmentRaw || quint64(length) > limits::kSegmentBody)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("segment"));
    header.stream = operations.front().version.stream;
    header.firstSeq = operations.front().version.seq;
    header.count = quint32(operations.size());
    header.highestHlc = highestClock(operations);
    header.bodyLength = quint64(length);
    header.rawLength = quint64(raw.size());
    if (keys.isEncrypted()) {
        header.features |= kEncrypted;
        header.keyEpoch = keys.current().epoch;
        body = SpaceKeys::seal(keys.current(), body, headerBytes(header));
    }
    return sealed(headerBytes(header) + body, author);
}

SegmentHeader readSegmentHeader(const QByteArray &file)
{
    const Parsed parsed = parseHeader(file);
    checkLimits(parsed, file.size());
    verifyHash(file);
    if ((parsed.header.features & ~kKnownFeatures) != 0)
        unsupported("segment feature");
    if (((parsed.header.features & kEncrypted) != 0) != (parsed.header.keyEpoch != 0))
        unsupported("encrypted segment");
    return parsed.header;
}

std::vector<store::Operation> decodeSegment(const QByteArray &file, const Lineage &lineage, const SpaceKeys &keys)
{
    const SegmentHeader header = readSegmentHeader(file);
    if (!isSignedBy(header.stream.device, sealedHash(file), file.right(kSignatureBytes)))
        damaged("signature does not fit");
    return decodeKnownSegment(file, lineage, keys);
}

std::vector<store::Operation> decodeKnownSegment(const QByteArray &file, const Lineage &lineage, const SpaceKeys &keys)
{
    const SegmentHeader header = readSegmentHeader(file);
    const quint16 length = parseHeader(file).length;
    QByteArray body = file.mid(length, qsizetype(header.bodyLength));
    if ((header.features & kEncrypted) != 0)
        body = keys.open(header.keyEpoch, body, file.left(length));
    const QByteArray raw = decompressed(body, header.rawLength);
    return unpackOperations(raw, header.stream, header.firstSeq, header.count, (header.features & kAnchored) != 0, lineage);
}

}
