#include "models/sync/format/approval.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"
#include "models/sync/format/segment.h"
#include "models/sync/format/spacemarker.h"

namespace xunzhen::sync {

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZOK");
constexpr quint16 kFormat = 1;

}

QByteArray encodeApproval(const Approval &approval, const DeviceIdentity &approver)
{
    ByteWriter out;
    out.raw(kMagic).fixed(kFormat).raw(approver.device()).counted(approval.marker).varint(approval.roster.size());
    for (const QByteArray &segment : approval.roster)
        out.counted(segment);
    if (out.size() > kMaxApprovalBytes - kTrailerBytes)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("approval"));
    return sealed(out.bytes(), approver);
}

Approval decodeApproval(const QByteArray &file)
{
    verifyHash(file);
    ByteReader in(file);
    if (in.raw(4) != kMagic)
        damaged("not an approval");
    if (in.fixed<quint16>() != kFormat)
        throw base::Error(base::ErrorCode::Unsupported, QStringLiteral("approval format"));
    Approval approval;
    approval.approver = in.raw(32);
    approval.marker = in.counted(quint64(kMaxMarkerBytes));
    for (qsizetype left = in.count(); left > 0; --left)
        approval.roster.push_back(in.counted(quint64(limits::kSegmentFile)));
    openSealed(file, approval.approver);
    return approval;
}

}
