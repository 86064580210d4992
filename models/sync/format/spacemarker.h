#pragma once

#include "models/domain/space/space.h"
#include "models/sync/format/sealed.h"

#include <QString>

namespace xunzhen::sync {

/// The file space.id: which space a folder is. Signed by the root, whose key it carries; a laptop that has joined knows
/// both and accepts no other.
struct SpaceMarker
{
    QByteArray space; ///< 16 random bytes
    QByteArray root;  ///< the root's public key, 32 bytes
    QString name;
    domain::SpaceKind kind = domain::SpaceKind::Whole; ///< a file of format 1 says nothing of it: whole
    bool operator==(const SpaceMarker &) const = default;
};

QByteArray encodeMarker(const SpaceMarker &marker, const DeviceIdentity &root);
/// Throws Error(DamagedFile), Error(Unsupported) also for a kind that is not known here.
SpaceMarker decodeMarker(const QByteArray &file);

inline constexpr qint64 kMaxMarkerBytes = 4096;

}
