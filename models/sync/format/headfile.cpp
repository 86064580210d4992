#include "models/sync/format/headfile.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"

namespace xunzhen::sync {

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZHD");
constexpr quint16 kFormat = 2;
constexpr int kTipBytes = 8;

VectorEntry readEntry(ByteReader &in)
{
    VectorEntry entry;
    entry.stream.device = in.raw(32);
    entry.stream.incarnation = in.raw(8);
    entry.seq = qint64(in.varint());
    entry.tip = in.raw(kTipBytes);
    return entry;
}

}

QByteArray encodeHead(const HeadFile &head, const DeviceIdentity &author)
{
    ByteWriter out;
    out.raw(kMagic).fixed(kFormat).raw(head.space).raw(head.stream.device).raw(head.stream.incarnation);
    out.fixed(quint64(head.seq)).raw(head.lastSegment).raw(head.stateHash).counted(head.program.toUtf8().left(64));
    out.varint(head.vector.size());
    for (const VectorEntry &entry : head.vector)
        out.raw(entry.stream.device).raw(entry.stream.incarnation).varint(quint64(entry.seq)).raw(entry.tip);
    out.varint(head.attested.size());
    for (const Attested &one : head.attested)
        out.raw(one.vectorHash).raw(one.stateHash);
    return sealed(out.bytes(), author);
}

HeadFile decodeHead(const QByteArray &file)
{
    verifyHash(file);
    ByteReader in(file);
    if (in.raw(4) != kMagic)
        damaged("not a head");
    if (in.fixed<quint16>() != kFormat)
        throw base::Error(base::ErrorCode::Unsupported, QStringLiteral("head format"));
    HeadFile head;
    head.space = in.raw(16);
    head.stream.device = in.raw(32);
    head.stream.incarnation = in.raw(8);
    head.seq = qint64(in.fixed<quint64>());
    head.lastSegment = in.raw(kHashBytes);
    head.stateHash = in.raw(kHashBytes);
    head.program = QString::fromUtf8(in.counted(64));
    for (qsizetype left = in.count(); left > 0; --left)
        head.vector.push_back(readEntry(in));
    for (qsizetype left = in.count(); left > 0; --left) {
        const QByteArray vectorHash = in.raw(kHashBytes);
        head.attested.push_back({vectorHash, in.raw(kHashBytes)});
    }
    openSealed(file, head.stream.device);
    return head;
}

}
