#include "models/sync/format/spacemarker.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"

namespace xunzhen::sync {

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZSP");
constexpr quint16 kFormat = 1;

}

QByteArray encodeMarker(const SpaceMarker &marker, const DeviceIdentity &root)
{
    ByteWriter out;
    out.raw(kMagic).fixed(kFormat).raw(marker.space).raw(marker.root).counted(marker.name.toUtf8().left(1024));
    return sealed(out.bytes(), root);
}

SpaceMarker decodeMarker(const QByteArray &file)
{
    verifyHash(file);
    ByteReader in(file);
    if (in.raw(4) != kMagic)
        damaged("not a space marker");
    if (in.fixed<quint16>() != kFormat)
        throw base::Error(base::ErrorCode::Unsupported, QStringLiteral("space format"));
    SpaceMarker marker;
    marker.space = in.raw(16);
    marker.root = in.raw(32);
    marker.name = QString::fromUtf8(in.counted(1024));
    openSealed(file, marker.root);
    return marker;
}

}
