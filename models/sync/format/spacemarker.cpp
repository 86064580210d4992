#include "models/sync/format/spacemarker.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"

namespace xunzhen::sync {

using domain::SpaceKind;

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZSP");
constexpr quint16 kFormatWhole = 1, kFormat = 2; ///< 2: one more byte, the kind

SpaceKind kindFrom(quint8 number)
{
    if (number > quint8(SpaceKind::Bureau))
        throw base::Error(base::ErrorCode::Unsupported, QStringLiteral("kind of space"));
    return SpaceKind(number);
}

}

QByteArray encodeMarker(const SpaceMarker &marker, const DeviceIdentity &root)
{
    const bool isWhole = marker.kind == SpaceKind::Whole; // then every program can read it
    ByteWriter out;
    out.raw(kMagic).fixed(isWhole ? kFormatWhole : kFormat).raw(marker.space).raw(marker.root);
    out.counted(marker.name.toUtf8().left(1024));
    if (!isWhole)
        out.fixed(quint8(marker.kind));
    return sealed(out.bytes(), root);
}

SpaceMarker decodeMarker(const QByteArray &file)
{
    verifyHash(file);
    ByteReader in(file);
    if (in.raw(4) != kMagic)
        damaged("not a space marker");
    const quint16 format = in.fixed<quint16>();
    if (format != kFormatWhole && format != kFormat)
        throw base::Error(base::ErrorCode::Unsupported, QStringLiteral("space format"));
    SpaceMarker marker;
    marker.space = in.raw(16);
    marker.root = in.raw(32);
    marker.name = QString::fromUtf8(in.counted(1024));
    if (format == kFormat)
        marker.kind = kindFrom(in.fixed<quint8>());
    openSealed(file, marker.root);
    return marker;
}

}
