#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/space/originals.h"
#include "models/domain/space/space.h"
#include "models/domain/visit/visit.h"
#include "models/services/sharing/recordplace.h"
#include "models/services/sight.h"

#include <QDateTime>
#include <QImage>
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

/// SyncPlace::failure of a folder that is there without the mark of its space: emptied, or a drive that is not connected.
inline const QString kNoMarker = QStringLiteral("no-marker");

/// One folder in which a space is met; a space may have several (the bureau's share, and a stick that goes along).
struct SyncPlace
{
    QString folder;
    QDateTime lastRun;     ///< the last exchange there that came to its end; invalid = never
    QString failure;       ///< base::codeName() of what ended the last try ("share-missing", …), or kNoMarker; empty = none
};

/// How one space stands, without looking into its folders.
struct SyncStatus
{
    enum class State { NoFolder, NotEnrolled, WaitingForApproval, Enrolled, Revoked, FolderMissing, FolderEmptied, ForeignFolder };
    State state = State::NoFolder; ///< FolderMissing, FolderEmptied and ForeignFolder only while no place of the space can be used
    QString folder, spaceName;     ///< folder: the first place
    QDateTime lastRun;             ///< in any place; invalid = never
    int waitingOps = 0, waitingBlobs = 0, conflicts = 0;
    /// Originals of photos that were not here at the last look; their thumbnails are, and fetchOriginals() gets them.
    int originalsAway = 0;
    bool founder = false;
    bool member = false;       ///< approved, whatever has become of the folder: it may be filled again from here
    bool admin = false;        ///< may approve and revoke: the founder too
    bool encrypted = false;    ///< the folder's records and files are sealed with the space's key
    QString requestCode;       ///< of this laptop's request while it waits
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

/// What a fetch of originals came to.
struct OriginalsFetched
{
    int fetched = 0;
    QStringList absent;    ///< names of the photos that nobody has brought to the folder; their records and thumbnails are untouched
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
    QByteArray deviceKey;  ///< names the device in revoke() and declareLost()
    QString device;        ///< short code
    QString who, bureau;
    QDateTime lastSeen;
    qint64 handedInUpTo = 0, missing = 0;
    bool self = false, revoked = false, admin = false;
    bool revocable = false;    ///< this laptop may revoke it
    QString revokedFor;        ///< the reason
    QDateTime revokedAt;
    domain::SpaceSlot slot = domain::SpaceSlot::Main;
};

/// What a folder lacks of what this laptop has kept of its space.
struct RefillPlan
{
    QString folder, spaceName;
    int changes = 0;           ///< files with signed changes
    int attachments = 0;       ///< photos and other files, at most
    int laptops = 0;           ///< whose changes are among them
    qint64 bytes = 0;
};

struct JoinRequest
{
    QString code;          ///< short code both sides can read aloud
    QString who, bureau, device;
    QDateTime at;
    QString spaceName;
    domain::SpaceSlot slot = domain::SpaceSlot::Main;
};

/// What was written here and waits to be handed in, about one visit, else one firm, else neither.
struct WaitingRow
{
    domain::VisitId visit;
    domain::EnterpriseId enterprise;
    QString firm;            ///< name; empty when neither
    QDateTime visitOpened;   ///< of the visit; else invalid
    QStringList entities;
    int changes = 0;
    QDateTime since;         ///< of the oldest change that waits
};

/// What came from one colleague about one visit, firm or neither with one exchange.
struct ArrivalRow
{
    QDateTime at;
    QString who, device;     ///< name ("" when not known here), short code of the laptop
    domain::VisitId visit;
    domain::EnterpriseId enterprise;
    QString firm;
    QStringList entities;
    int changes = 0;
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
    /// Not empty: no conflict, but a colleague changed it after this paper was issued. The values are then the paper's and the
    /// present one, in this order.
    QString paperNumber;
};

/// Operations of one laptop that nobody has any more.
struct LostOperations
{
    int ranges = 0;
    qint64 operations = 0;
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
    /// Encrypted: see sync::SpaceKeys for what is readable to whom; it cannot be changed later. platform::isRemovable() is the
    /// default to offer.
    base::Done found(const QString &folder, const QString &spaceName, domain::SpaceKind kind = domain::SpaceKind::Whole,
                     bool encrypted = false);
    /// Leaves a request in the folder of an existing space, whose marker says what kind it is; returns the code to read aloud
    /// to an admin. Empty when this laptop is a member already (approved by file): then the folder is simply taken into use.
    /// Error(Clash) "spaces-do-not-fit" as above.
    base::Outcome<QString> join(const QString &folder);
    /// Error(ShareMissing) when there is no folder or no space in it.
    base::Outcome<SpaceInFolder> look(const QString &folder) const;

    /// From now on the space is met in this folder too. An empty folder is made ready for it; a folder that holds the space
    /// already is taken as it is, whichever of the two spaces it is. Error(ShareForeign) for another space, Error(Refused)
    /// when the folder holds anything else, Error(Clash) "place-known", Error(ShareMissing), Error(NotFound) without a space.
    base::Done addPlace(const QString &folder, domain::SpaceSlot slot = domain::SpaceSlot::Main);
    /// Forgets an added place; what lies in it stays there. Error(NotFound); Error(Refused) "last-place" for the only one.
    base::Done removePlace(const QString &folder);

    /// What waits for approval, left in the folder or taken from files.
    std::vector<JoinRequest> requests() const;
    /// An admin also approves and revokes. Error(NotAllowed) unless this laptop is an admin's.
    base::Done approve(const QString &code, bool makesAdmin = false);

    // Without reaching the folder: the request goes as a file or a picture, the approval comes back as a file. For the main space.

    /// This laptop's request, to be saved as .xzreq: the same bytes until it is answered. Its code is in status().
    base::Outcome<QByteArray> requestFile();
    /// The same request as a QR code of about `side` pixels, to be shown on the screen or printed.
    base::Outcome<QImage> requestPicture(int side);
    /// For admins: takes a request from the bytes of a .xzreq file, or of a picture or photo (PNG, JPEG, HEIC) of the QR code;
    /// it then stands among requests(), to be approved by its code. Error(NotFound) "no-qr-code" when the picture shows none,
    /// Error(Clash) "request-answered", Error(ShareForeign), Error(NotAllowed), Error(DamagedFile). Slow for photos.
    base::Outcome<JoinRequest> takeRequest(const QByteArray &fileOrPicture);
    /// For admins, after approve(): to be saved as .xzok and carried to the laptop that asked. One file answers all.
    base::Outcome<QByteArray> approvalFile() const;
    /// For the laptop that asked; gives the space's name. Then join() takes the folder into use once it is reached.
    /// Error(NotFound) "approval-of-another" when the file does not know this laptop, Error(DamagedFile), Error(ShareForeign).
    base::Outcome<QString> takeApproval(const QByteArray &file);

    /// For admins: from now on nothing counts of the device but what has arrived here; what comes later is kept aside. The
    /// device learns it at its next sync, sends nothing more and may ask to join again. Error(NotAllowed) for the founder's
    /// laptop, this one, and an admin's that this laptop did not appoint; see RollCallRow::revocable.
    base::Done revoke(const QByteArray &deviceKey, const QString &reason);
    /// For admins: what is missing in the middle of the device's records is given up, so that the rest can go on. Only when no
    /// laptop has it any more. Error(NotFound) "nothing-lost" when nothing is missing in the middle.
    base::Outcome<LostOperations> declareLost(const QByteArray &deviceKey);

    /// Visits every place of every space that is there. A space that fails does not stop the other, and a place that is
    /// missing is no failure as long as its space was met elsewhere; only when no space could be met at all, the first one's
    /// Error is given back. Cancelling ends all.
    base::Outcome<SyncResult> run(const base::Work &work = {});
    /// Derives every record again from the signed changes that this laptop keeps: when others with the same changes show
    /// something else. Loses nothing; slow.
    base::Done rebuild(const base::Work &work = {});
    /// What refill() would write into this place of a space (empty = the first one of the main space); writes nothing. Slow.
    /// Fails as refill() would.
    base::Outcome<RefillPlan> planRefill(const QString &folder = {}) const;
    /// Fills an emptied or a new folder of the space from what this laptop has kept; gives how many files were written. Slow. May be
    /// stopped and called again. Error(NotFound) when the folder is no place of a space, Error(ShareForeign) when it holds
    /// anything else, Error(ShareMissing).
    base::Outcome<int> refill(const QString &folder = {}, const base::Work &work = {});

    /// Which originals of colleagues' photos runs fetch by themselves; a change takes effect with the next run.
    domain::OriginalsWish originalsWish() const;
    base::Done setOriginalsWish(const domain::OriginalsWish &wish);
    /// Photos of the visit, also proofs of its remediation, whose originals are not on this laptop, in the order added.
    std::vector<domain::Evidence> originalsAway(const domain::VisitId &visit) const;
    /// Fetches these from the folders, or the one with this hash; the progress is in bytes. Slow. May be stopped and called
    /// again: what has come stays, and a large one goes on where it was cut. Error(ShareMissing, ShareForeign) when no folder can
    /// be used, Error(Refused) "no-share-folder", Error(NotFound) for a hash that no photo has.
    base::Outcome<OriginalsFetched> fetchOriginals(const domain::VisitId &visit, const base::Work &work = {});
    base::Outcome<OriginalsFetched> fetchOriginals(const QString &hash, const base::Work &work = {});
    std::vector<RollCallRow> rollCall(domain::SpaceSlot slot = domain::SpaceSlot::Main) const;
    std::vector<ConflictRow> conflicts() const;
    /// What stands against one record that is shown: its conflicts and what was changed after a paper on it was issued.
    std::vector<ConflictRow> conflictsOf(const QString &entity, const QByteArray &record) const;
    /// Where one sees this group of a record: a place that is not known when the record belongs to no screen. Read from what was
    /// written about the record, so that it also finds one that the tables do not hold yet.
    RecordPlace placeOf(const QString &entity, const QByteArray &record, const QString &group) const;
    /// Settles with one of the values or a third: JSON of the group's columns.
    base::Done resolve(const QString &entity, const QByteArray &record, const QString &group, const QByteArray &value);
    /// Takes a settlement back: the conflict stands again with the values of `row`. Refused with Clash when somebody has
    /// written there since.
    base::Done reopen(const ConflictRow &row);

    /// What is seen of everything now: to be taken before a screen is read.
    Sight sight() const;
    /// Saving while the guard lives is saving as somebody who saw no more than that.
    [[nodiscard]] SightGuard seeing(const Sight &sight);

    /// What waits to be handed in, the latest first.
    std::vector<WaitingRow> waiting() const;
    /// What came in during the last days (at most 30 are kept), newest first.
    std::vector<ArrivalRow> arrivals(int days) const;

private:
    Workspace &m_workspace;
};

}
