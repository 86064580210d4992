#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"

#include <QDateTime>
#include <QStringList>

namespace xunzhen::services {

class Workspace;

struct SyncNote
{
    QString code;          ///< "gap", "damaged-file", "unknown-device", "wild-clock", "missing-blob", …
    QStringList arguments;
};

struct SyncStatus
{
    enum class State { NoFolder, NotEnrolled, WaitingForApproval, Enrolled, Revoked, FolderMissing, ForeignFolder };
    State state = State::NoFolder;
    QString folder, spaceName;
    QDateTime lastRun;     ///< invalid = never
    int waitingOps = 0, waitingBlobs = 0, conflicts = 0;
    bool founder = false;
    std::vector<SyncNote> notes;
};

struct SyncResult
{
    int sentOps = 0, receivedOps = 0, sentBlobs = 0, receivedBlobs = 0, conflicts = 0;
    std::vector<SyncNote> notes;
};

/// 点名表 row.
struct RollCallRow
{
    QString device;        ///< short code
    QString who, bureau;
    QDateTime lastSeen;
    qint64 handedInUpTo = 0, missing = 0;
    bool self = false, revoked = false;
};

struct JoinRequest
{
    QString code;          ///< short code both sides can read aloud
    QString who, bureau, device;
    QDateTime at;
};

/// One field group with two or more values.
struct ConflictValue
{
    QString who;
    QDateTime at;
    QByteArray value;      ///< JSON of the group's columns
    bool shown = false;
};

struct ConflictRow
{
    QString entity, group, recordTitle;
    QByteArray record;
    std::vector<ConflictValue> values;
};

/// The shared folder. `run` is slow: off the window's thread.
class SyncService
{
public:
    explicit SyncService(Workspace &workspace);

    SyncStatus status() const;
    /// Makes a new space in the empty folder; this laptop becomes its founder.
    base::Done found(const QString &folder, const QString &spaceName);
    /// Leaves a request in the folder of an existing space; returns the code to read aloud to the founder.
    base::Outcome<QString> join(const QString &folder);
    std::vector<JoinRequest> requests() const;
    base::Done approve(const QString &code);
    base::Outcome<SyncResult> run(const base::Work &work = {});
    /// Fills an emptied or a new folder from what this laptop has kept; gives how many files were written. Slow. May be stopped and
    /// called again.
    base::Outcome<int> refill(const base::Work &work = {});
    std::vector<RollCallRow> rollCall() const;
    std::vector<ConflictRow> conflicts() const;
    /// Settles with one of the values or a third: JSON of the group's columns.
    base::Done resolve(const QString &entity, const QByteArray &record, const QString &group, const QByteArray &value);

private:
    Workspace &m_workspace;
};

}
