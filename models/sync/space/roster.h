#pragma once

#include "models/store/synced/syncledger.h"
#include "models/sync/format/joinrequest.h"
#include "models/sync/format/segment.h"
#include "models/sync/format/spacemarker.h"

#include <map>

namespace xunzhen::sync {

/// What the root has certified of one device.
struct Certificate
{
    QByteArray device;
    QByteArray incarnation; ///< at enrolment
    Member member;
    QByteArray request;     ///< hash of the request it answers; empty for the founder
};

/// The devices of a space, from chains of signed segments that only the root's device writes.
class Roster
{
public:
    /// From what is in the ledger; entries there were verified when they came.
    static Roster load(const std::vector<store::RosterEntry> &entries);

    /// By the first 26 characters of its name in the folder.
    const Certificate *byName(const QString &device26) const;
    const Certificate *byKey(const QByteArray &device) const;
    std::vector<Certificate> all() const;

private:
    std::map<QString, Certificate> m_devices;
};

/// A roster segment with one certificate, number `seq` of the root's chain.
QByteArray encodeCertificate(const Certificate &certificate, const QByteArray &space, qint64 seq, const QByteArray &previous,
                             qint64 hlc, const DeviceIdentity &root);

/// Throws Error(DamagedFile, Unsupported) unless the file is the next one of the root's chain.
store::RosterEntry verifyRosterFile(const QByteArray &file, const SpaceMarker &space, qint64 expectedSeq,
                                    const QByteArray &expectedPrevious);

}
