#pragma once

#include "models/sync/format/joinrequest.h"
#include "models/sync/format/segment.h"
#include "models/sync/keys/spacekeys.h"

#include <variant>

namespace xunzhen::sync {

/// Who a device is. A laptop that starts anew under the same key is certified again with its new incarnation.
struct Certificate
{
    QByteArray device;
    QByteArray incarnation; ///< at enrolment
    Member member;
    QByteArray request;     ///< hash of the request it answers; empty for the founder
    bool isAdmin = false;   ///< its chain of the roster counts too
    bool operator==(const Certificate &) const = default;
};

/// The last thing that is still accepted of one stream of a revoked device.
struct Pin
{
    QByteArray incarnation; ///< kRosterIncarnation: the device's chain of the roster
    qint64 lastSeq = 0;
    QByteArray lastHash;    ///< of the segment that ends there
    bool operator==(const Pin &) const = default;
};

/// What the device wrote is accepted within the pins only: nothing of a stream that has none.
struct Revocation
{
    QByteArray device;
    std::vector<Pin> pins;
    QString reason;
    qint64 at = 0;          ///< milliseconds since 1970 UTC by the admin's clock; shown only
    bool operator==(const Revocation &) const = default;
};

/// nullptr when nothing of the stream is accepted.
const Pin *pinOf(const Revocation &revocation, const QByteArray &incarnation);
/// The last accepted number of the stream that is called so in the folder, on any of its paths; 0 when nothing of it is.
qint64 pinnedUpTo(const Revocation &revocation, const QString &streamName);

/// Operations that nobody has any more: the stream goes on behind them.
struct LostRange
{
    store::StreamKey stream;
    qint64 from = 0, to = 0;
    QByteArray resumeHash;  ///< hash of the last lost segment, which the next one names
    auto operator<=>(const LostRange &other) const
    {
        return std::tie(stream, from, to, resumeHash) <=> std::tie(other.stream, other.from, other.to, other.resumeHash);
    }
    bool operator==(const LostRange &) const = default;
};

/// One operation of the roster (sync.md §3.7).
using RosterClaim = std::variant<Certificate, Revocation, LostRange, KeyGrant>;

/// The chains of the roster have no incarnations.
inline const QByteArray kRosterIncarnation = QByteArray(8, '\0');

/// Where the next segment of a chain goes.
struct ChainEnd
{
    qint64 nextSeq = 1;
    QByteArray previous = QByteArray(kHashBytes, '\0');
};

/// A roster segment with these claims at the end of the writer's chain.
QByteArray encodeClaims(const std::vector<RosterClaim> &claims, const QByteArray &space, const ChainEnd &end, qint64 hlc,
                        const QByteArray &author, const DeviceIdentity &writer);
/// nullopt for what this program does not know: it is kept and passed on.
std::optional<RosterClaim> claimFrom(const store::Operation &op);

}
