#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/space/space.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace xunzhen::services {

class Workspace;

struct SyncNote
{
    QString code;          ///< "gap", "damaged-file", "unknown-device", "wild-clock", "missing-blob", …
    QStringList arguments;
    domain::SpaceSlot slot = domain::SpaceSlot::Main; ///< the space whose folder it is about
};

/// One folder in which a space is met; a space may have several (the bureau's share, and a stick that goes along).
struct SyncPlace
{
    QString folder;
    QDateTime lastRun;     ///< the last exchange there that came to its end; invalid = never
    QString failure;       ///< base::codeName() of what ended the last try ("share-missing", …); empty = none
};

/// How one space stands, without looking into its folders.
struct SyncStatus
{
    enum class State { NoFolder, NotEnrolled, WaitingForApproval, Enrolled, Revoked, FolderMissing, ForeignFolder };
    State state = State::NoFolder; ///< FolderMissing and ForeignFolder only while no place of the space can be used
    QString folder, spaceName;     ///< folder: the first place
    QDateTime lastRun;             ///< in any place; invalid = never
    int waitingOps = 0, waitingBlobs = 0, conflicts = 0;
    bool founder = false;
    std::vector<SyncNote> notes;
    domain::SpaceSlot slot = domain::SpaceSlot::Main;
    domain::SpaceKind kind = domain::SpaceKind::Whole;
    std::vector<SyncPlace> places; ///< the first one was founded or joined, the others were added
    /// Changes of firms that wait on this laptop until it joins a registry; only for a bureau's space without one.
    int unclaimedOps = 0;
};

/// What one run did with one space.
struct SpaceRun
{
    domain::SpaceSlot slot = domain::SpaceSlot::Main;
    QString spaceName;
    int sentOps = 0, receivedOps = 0;
    std::optional<base::Error> failure; ///< nothing was exchanged in any place of this space, and why
    std::vector<SyncPlace> places;      ///< how each was found in this run
};

/// Sums over all spaces and places.
struct SyncResult
{
    int sentOps = 0, receivedOps = 0, sentBlobs = 0, receivedBlobs = 0, conflicts = 0;
    std::vector<SyncNote> notes;
    std::vector<SpaceRun> spaces;
};

/// What lies in a folder, before one joins it.
struct SpaceInFolder
{
    QString name;
    domain::SpaceKind kind = domain::SpaceKind::Whole;
    bool isOurs = false;   ///< this laptop belongs to it or has asked to
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
    QString spaceName;
    domain::SpaceSlot slot = domain::SpaceSlot::Main;
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

/// The shared folders. A laptop has a main space and, beside a bureau's, the district's registry; each may be met in several
/// places. `run`, `rollCall`, `requests`, `approve` and `look` touch folders and are slow: off the window's thread.
class SyncService
{
public:
    explicit SyncService(Workspace &workspace);

    /// All in one: the state, folder, kind and places of the main space (of the registry, when that is all there is); what
    /// waits, conflicts and notes of every space; lastRun is that of the space that lags behind.
    SyncStatus status() const;
    /// One for each space that this laptop belongs to or has asked to join, the main one first; empty before that. Each counts
    /// its own conflicts.
    std::vector<SyncStatus> spaces() const;

    /// Makes a new space in the empty folder; this laptop becomes its founder. Error(Clash) "spaces-do-not-fit" when the kind
    /// does not go with the laptop's other space (a registry goes only with a bureau's), Error(Clash) when there is one of this
    /// kind already or the folder holds a space, Error(Refused) when the folder holds anything else.
    base::Done found(const QString &folder, const QString &spaceName,
                     domain::SpaceKind kind = domain::SpaceKind::Whole);
    /// Leaves a request in the folder of an existing space, whose marker says what kind it is; returns the code to read aloud
    /// to its founder. Error(Clash) "spaces-do-not-fit" as above.
    base::Outcome<QString> join(const QString &folder);
    /// Error(ShareMissing) when there is no folder or no space in it.
    base::Outcome<SpaceInFolder> look(const QString &folder) const;

    /// From now on the space is met in this folder too. An empty folder is made ready for it; a folder that holds the space
    /// already is taken as it is, whichever of the two spaces it is. Error(ShareForeign) for another space, Error(Refused)
    /// when the folder holds anything else, Error(Clash) "place-known", Error(ShareMissing), Error(NotFound) without a space.
    base::Done addPlace(const QString &folder, domain::SpaceSlot slot = domain::SpaceSlot::Main);
    /// Forgets an added place; what lies in it stays there. Error(NotFound); Error(Refused) "last-place" for the only one.
    base::Done removePlace(const QString &folder);

    /// For the founder of one or both spaces.
    std::vector<JoinRequest> requests() const;
    base::Done approve(const QString &code);
    /// Visits every place of every space that is there. A space that fails does not stop the other, and a place that is
    /// missing is no failure as long as its space was met elsewhere; only when no space could be met at all, the first one's
    /// Error is given back. Cancelling ends all.
    base::Outcome<SyncResult> run(const base::Work &work = {});
    std::vector<RollCallRow> rollCall(domain::SpaceSlot slot = domain::SpaceSlot::Main) const;
    std::vector<ConflictRow> conflicts() const;
    /// Settles with one of the values or a third: JSON of the group's columns.
    base::Done resolve(const QString &entity, const QByteArray &record, const QString &group, const QByteArray &value);

private:
    Workspace &m_workspace;
};

}
