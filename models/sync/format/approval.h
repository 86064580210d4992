#pragma once

#include "models/sync/format/sealed.h"

#include <vector>

namespace xunzhen::sync {

/// What an asking laptop needs to belong to a space without having seen its folder (.xzok): the marker and every chain of the
/// roster, each signed by its own writer, the whole by the admin who gives it.
struct Approval
{
    QByteArray marker;              ///< the file space.id
    std::vector<QByteArray> roster; ///< its segments
    QByteArray approver;            ///< device, 32 bytes
};

/// The approver is the writer. Throws Error(TooLarge).
QByteArray encodeApproval(const Approval &approval, const DeviceIdentity &approver);
/// Throws Error(DamagedFile, Unsupported).
Approval decodeApproval(const QByteArray &file);

inline constexpr qint64 kMaxApprovalBytes = 64 * 1024 * 1024;

}
