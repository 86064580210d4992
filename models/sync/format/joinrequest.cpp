#include "models/sync/format/joinrequest.h"

#include "models/base/error.h"
#include "models/sync/bytes/base32.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"

#include <QStringList>

namespace xunzhen::sync {

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZRQ");
constexpr quint16 kFormat = 1;
constexpr quint64 kMaxText = 1024;

}

QByteArray encodeRequest(const JoinRequest &request, const DeviceIdentity &asker)
{
    ByteWriter out;
    out.raw(kMagic).fixed(kFormat).raw(request.space).raw(request.stream.device).raw(request.stream.incarnation);
    out.fixed(quint64(request.askedAt)).raw(request.member.inspector);
    for (const QString &text : {request.member.name, request.member.bureau, request.member.role})
        out.counted(text.toUtf8().left(qsizetype(kMaxText)));
    return sealed(out.bytes(), asker);
}

JoinRequest decodeRequest(const QByteArray &file)
{
    verifyHash(file);
    ByteReader in(file);
    if (in.raw(4) != kMagic)
        damaged("not a request");
    if (in.fixed<quint16>() != kFormat)
        throw base::Error(base::ErrorCode::Unsupported, QStringLiteral("request format"));
    JoinRequest request;
    request.space = in.raw(16);
    request.stream.device = in.raw(32);
    request.stream.incarnation = in.raw(8);
    request.askedAt = qint64(in.fixed<quint64>());
    request.member.inspector = in.raw(16);
    request.member.name = QString::fromUtf8(in.counted(kMaxText));
    request.member.bureau = QString::fromUtf8(in.counted(kMaxText));
    request.member.role = QString::fromUtf8(in.counted(kMaxText));
    openSealed(file, request.stream.device);
    return request;
}

bool isRequest(const QByteArray &file)
{
    return file.startsWith(kMagic);
}

QString requestText(const QByteArray &file)
{
    return base32(file).toUpper();
}

QByteArray requestFromText(const QString &text)
{
    const QByteArray file = fromBase32(text);
    return isRequest(file) ? file : QByteArray();
}

QString requestCode(const QByteArray &hash)
{
    const QString text = base32(hash.left(13)).left(20);
    QStringList groups;
    for (int i = 0; i < text.size(); i += 4)
        groups << text.mid(i, 4);
    return groups.join(QLatin1Char('-'));
}

}
