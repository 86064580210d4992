#include "models/sync/format/snapshotfile.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"
#include "models/sync/format/compression.h"
#include "models/sync/format/names.h"

#include <QRegularExpression>

namespace xunzhen::sync {

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZSN");
constexpr quint16 kClearFormat = 1, kFormat = 2;
constexpr quint64 kKnownFeatures = kSealedBody;
constexpr int kTipBytes = 8;

[[noreturn]] void unsupported(const char *what)
{
    throw base::Error(base::ErrorCode::Unsupported, QLatin1String(what));
}

bool isSealed(const SnapshotHeader &header)
{
    return (header.features & kSealedBody) != 0;
}

QByteArray headerBytes(const SnapshotHeader &header)
{
    ByteWriter out;
    out.raw(kMagic).fixed(header.features == 0 ? kClearFormat : kFormat);
    if (header.features != 0)
        out.fixed(header.features).fixed(header.keyEpoch);
    out.raw(header.space).raw(header.maker.device).raw(header.maker.incarnation);
    out.fixed(header.schema).raw(header.stateHash).fixed(header.rawLength).fixed(header.bodyLength);
    out.varint(header.vector.size());
    for (const VectorEntry &one : header.vector)
        out.raw(one.stream.device).raw(one.stream.incarnation).varint(quint64(one.seq)).raw(one.tip);
    return out.bytes();
}

void readFeatures(ByteReader &in, SnapshotHeader &header)
{
    const auto format = in.fixed<quint16>();
    if (format != kClearFormat && format != kFormat)
        unsupported("snapshot format");
    if (format == kClearFormat)
        return;
    header.features = in.fixed<quint64>();
    header.keyEpoch = in.fixed<quint32>();
    if ((header.features & ~kKnownFeatures) != 0)
        unsupported("snapshot feature");
    if (isSealed(header) != (header.keyEpoch != 0))
        unsupported("sealed snapshot");
}

std::vector<VectorEntry> readVector(ByteReader &in)
{
    const qsizetype streams = in.count();
    if (quint64(streams) > limits::kSnapshotStreams)
        damaged("too many streams");
    std::vector<VectorEntry> vector;
    for (qsizetype i = 0; i < streams; ++i) {
        VectorEntry one;
        one.stream.device = in.raw(32);
        one.stream.incarnation = in.raw(8);
        one.seq = qint64(in.varint());
        one.tip = in.raw(kTipBytes);
        vector.push_back(one);
    }
    return vector;
}

void checkLimits(const SnapshotHeader &header, qsizetype bodyAt, qsizetype fileSize)
{
    const bool good = header.rawLength <= limits::kSnapshotRaw && header.bodyLength <= quint64(limits::kSnapshotFile)
                      && quint64(fileSize) == quint64(bodyAt) + header.bodyLength + kTrailerBytes;
    if (!good)
        damaged("snapshot length");
}

/// Without a copy: good as long as the file.
QByteArray part(const QByteArray &file, qsizetype from, qsizetype length)
{
    return QByteArray::fromRawData(file.constData() + from, length);
}

}

QByteArray encodeSnapshot(SnapshotHeader header, const QByteArray &database, const DeviceIdentity &maker, const SpaceKeys &keys)
{
    QByteArray body = compressed(database);
    header.maker = maker.stream();
    header.features = keys.isEncrypted() ? quint64(kSealedBody) : 0;
    header.keyEpoch = keys.isEncrypted() ? keys.current().epoch : 0;
    header.rawLength = quint64(database.size());
    header.bodyLength = quint64(body.size() + (keys.isEncrypted() ? SpaceKeys::kOverhead : 0));
    const QByteArray clear = headerBytes(header);
    const bool fits = header.rawLength <= limits::kSnapshotRaw
                      && clear.size() + qint64(header.bodyLength) + kTrailerBytes <= limits::kSnapshotFile;
    if (!fits || header.vector.size() > limits::kSnapshotStreams)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("snapshot"));
    if (keys.isEncrypted())
        body = SpaceKeys::seal(keys.current(), body, clear);
    return sealed(clear + body, maker);
}

SnapshotHeader readSnapshotHeader(const QByteArray &file)
{
    ByteReader in(file);
    if (in.raw(4) != kMagic)
        damaged("not a snapshot");
    SnapshotHeader header;
    readFeatures(in, header);
    header.space = in.raw(16);
    header.maker.device = in.raw(32);
    header.maker.incarnation = in.raw(8);
    header.schema = in.fixed<quint32>();
    header.stateHash = in.raw(kHashBytes);
    header.rawLength = in.fixed<quint64>();
    header.bodyLength = in.fixed<quint64>();
    header.vector = readVector(in);
    checkLimits(header, in.place(), file.size());
    verifyHash(file);
    if (!isSignedBy(header.maker.device, sealedHash(file), file.right(kSignatureBytes)))
        damaged("signature does not fit");
    return header;
}

QByteArray snapshotDatabase(const QByteArray &file, const SnapshotHeader &header, const SpaceKeys &keys)
{
    const qsizetype bodyAt = file.size() - kTrailerBytes - qsizetype(header.bodyLength);
    const QByteArray body = part(file, bodyAt, qsizetype(header.bodyLength));
    return decompressed(isSealed(header) ? keys.open(header.keyEpoch, body, part(file, 0, bodyAt)) : body, header.rawLength);
}

namespace names {

QString snapshot(const QByteArray &vectorHash, const QByteArray &key)
{
    return QStringLiteral("%1/%2-%3.snap").arg(kSnapshots, QString::fromLatin1(vectorHash.left(8).toHex()), device(key));
}

std::optional<SnapshotName> parseSnapshot(const QString &fileName)
{
    static const QRegularExpression form(QStringLiteral("^([0-9a-f]{16})-([a-z2-7]{26})\\.snap\\z"));
    const auto found = form.match(fileName);
    return found.hasMatch() ? std::optional(SnapshotName{found.captured(1), found.captured(2)}) : std::nullopt;
}

}
}
