#pragma once

#include "models/store/oplog.h"
#include "models/sync/keys/deviceidentity.h"

#include <QString>

namespace xunzhen::sync {

/// What a hand-over file says of itself, signed by the laptop that wrote it: shown before anything is taken in, and nothing but shown.
struct HandoffCover
{
    enum class Files : quint8 { None, OfVisits, All };
    struct Visit
    {
        QByteArray id;    ///< 16
        QString firm;     ///< cut after kMostNameBytes of UTF-8
        qint64 opened = 0; ///< ms since 1970
        bool operator==(const Visit &) const = default;
    };

    QByteArray space;     ///< 16, the main space of the laptop
    store::StreamKey writer;
    qint64 at = 0;        ///< ms since 1970
    Files files = Files::None;
    quint32 visitCount = 0;
    std::vector<Visit> visits; ///< the first kMostVisits of them
    quint64 bytes = 0;    ///< of the entries, about: for the progress only
    bool operator==(const HandoffCover &) const = default;

    static constexpr std::size_t kMostVisits = 200;
    static constexpr int kMostNameBytes = 300;
};

/// Little-endian: "XZHC", uint16 format = 1, then the fields in their order.
QByteArray encodeCover(HandoffCover cover, const DeviceIdentity &writer);
/// Verified with the writer's key, which the caller must look up. Throws Error(DamagedFile, Unsupported).
HandoffCover decodeCover(const QByteArray &file);

inline constexpr qint64 kMaxCoverBytes = 128 * 1024;

}
