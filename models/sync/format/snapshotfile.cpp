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
constexpr quint16 kFormat = 1;
constexpr int kTipBytes = 8;

void checkLimits(const SnapshotHeader &header, qsizetype bodyAt, qsizetype fileSize)
{
    const bool good = header.rawLength <= limits::kSnapshotRaw && header.bodyLength <= quint64(limits::kSnapshotFile)
                      && quint64(fileSize) == quint64(bodyAt) + header.bodyLength + kTrailerBytes;
    if (!good)
        damaged("snapshot length");
}

}

QByteArray encodeSnapshot(SnapshotHeader header, const QByteArray &database, const DeviceIdentity &maker)
{
    const QByteArray body = compressed(database);
    header.maker = maker.stream();
    ByteWriter out;
    out.raw(kMagic).fixed(kFormat).raw(header.space).raw(header.maker.device).raw(header.maker.incarnation);
    out.fixed(header.schema).raw(header.stateHash).fixed(quint64(database.size())).fixed(quint64(body.size()));
    out.varint(header.vector.size());
    for (const VectorEntry &one : header.vector)
        out.raw(one.stream.device).raw(one.stream.incarnation).varint(quint64(one.seq)).raw(one.tip);
    const bool fits = quint64(database.size()) <= limits::kSnapshotRaw
                      && out.size() + body.size() + kTrailerBytes <= limits::kSnapshotFile;
    if (!fits || header.vector.size() > limits::kSnapshotStreams)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("snapshot"));
    return sealed(out.bytes() + body, maker);
}

SnapshotHeader readSnapshotHeader(const QByteArray &file)
{
    ByteReader in(file);
    if (in.raw(4) != kMagic)
        damaged("not a snapshot");
    if (in.fixed<quint16>() != kFormat)
        throw base::Error(base::ErrorCode::Unsupported, QStringLiteral("snapshot format"));
    SnapshotHeader header;
    header.space = in.raw(16);
    header.maker.device = in.raw(32);
    header.maker.incarnation = in.raw(8);
    header.schema = in.fixed<quint32>();
    header.stateHash = in.raw(kHashBytes);
    header.rawLength = in.fixed<quint64>();
    header.bodyLength = in.fixed<quint64>();
    const qsizetype streams = in.count();
    if (quint64(streams) > limits::kSnapshotStreams)
        damaged("too many streams");
    for (qsizetype i = 0; i < streams; ++i) {
        VectorEntry one;
        one.stream.device = in.raw(32);
        one.stream.incarnation = in.raw(8);
        one.seq = qint64(in.varint());
        one.tip = in.raw(kTipBytes);
        header.vector.push_back(one);
    }
    checkLimits(header, in.place(), file.size());
    verifyHash(file);
    if (!isSignedBy(header.maker.device, sealedHash(file), file.right(kSignatureBytes)))
        damaged("signature does not fit");
    return header;
}

QByteArray snapshotDatabase(const QByteArray &file, const SnapshotHeader &header)
{
    const qsizetype bodyAt = file.size() - kTrailerBytes - qsizetype(header.bodyLength);
    return decompressed(QByteArray::fromRawData(file.constData() + bodyAt, qsizetype(header.bodyLength)), header.rawLength);
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
