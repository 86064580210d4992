#pragma once

#include "models/store/merge/changedrecords.h"
#include "models/store/oplog.h"
#include "models/sync/space/enrolment.h"

#include <QDateTime>

namespace xunzhen::sync {

struct ReceivedFrom
{
    store::StreamKey stream;
    QString who;
    qint64 ops = 0;
};

/// What one run did.
struct SyncReport
{
    EnrolmentState state = EnrolmentState::NoSpace;
    qint64 sentOps = 0;
    int sentSegments = 0, sentBlobs = 0;
    qint64 snapshotOps = 0;         ///< operations that came at once, as a confirmed snapshot
    int healedSegments = 0;         ///< of others, given back to the folder from the archive
    qint64 receivedOps = 0;
    std::vector<ReceivedFrom> received;
    int receivedBlobs = 0, missingBlobs = 0;
    qint64 waitingOps = 0;          ///< others say that they wrote them, but they are not here yet
    int conflicts = 0;
    std::vector<SyncNote> notes;
    store::ChangedRecords changed;  ///< whose shown value changed
};

/// What a fetch on request did.
struct FetchReport
{
    QStringList fetched, absent;    ///< hashes; absent: not in this folder
    std::vector<SyncNote> notes;
};

/// How things stand, without looking at the folder.
struct SyncStatus
{
    EnrolmentState state = EnrolmentState::NoSpace;
    bool isFounder = false, isAdmin = false, isEncrypted = false;
    QString requestCode;            ///< while this laptop waits
    QString spaceName;
    QDateTime lastRun;              ///< invalid = never
    qint64 waitingOps = 0;          ///< written here and not yet handed in
    bool hasMissingBlobs = false;
    int originalsAway = 0;          ///< originals of photos that were not here at the last look; their thumbnails are
    int conflicts = 0;
};

/// One device in the roll call (点名表).
struct RollCallEntry
{
    Certificate certificate;
    bool isSelf = false, isAdmin = false;
    bool isRevocable = false;       ///< by this laptop
    std::optional<Revocation> revocation;
    QDateTime lastSeen;             ///< the clock of its newest operation here; invalid = none yet
    qint64 handedIn = 0;            ///< operations received here
    qint64 missing = 0;             ///< announced in the folder, not received yet
};

}
