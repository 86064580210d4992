#include "models/sync/format/headfile.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"

namespace xunzhen::sync {

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZHD");
constexpr quint16 kFormat = 1;

}

QByteArray encodeHead(const HeadFile &head, const DeviceIdentity &author)
{
    ByteWriter out;
    out.raw(kMagic).fixed(kFormat).raw(head.space).raw(head.stream.device).raw(head.stream.incarnation);
    out.fixed(quint64(head.seq)).raw(head.lastSegment).raw(head.stateHash).counted(head.program.toUtf8().left(64));
    out.varint(head.vector.size());
    for (const store::StreamTip &tip : head.vector)
        out.raw(tip.stream.device).raw(tip.stream.incarnation).varint(quint64(tip.seq));
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
    for (qsizetype left = in.count(); left > 0; --left) {
        const QByteArray device = in.raw(32);
        const QByteArray incarnation = in.raw(8);
        head.vector.push_back({{device, incarnation}, qint64(in.varint())});
    }
    openSealed(file, head.stream.device);
    return head;
}

}
