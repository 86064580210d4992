#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"

#include <QDateTime>
#include <QImage>
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
    bool admin = false;        ///< may approve and revoke: the founder too
    bool encrypted = false;    ///< the folder's records and files are sealed with the space's key
    QString requestCode;       ///< of this laptop's request while it waits
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
    QByteArray deviceKey;  ///< names the device in revoke() and declareLost()
    QString device;        ///< short code
    QString who, bureau;
    QDateTime lastSeen;
    qint64 handedInUpTo = 0, missing = 0;
    bool self = false, revoked = false, admin = false;
    bool revocable = false;    ///< this laptop may revoke it
    QString revokedFor;        ///< the reason
    QDateTime revokedAt;
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

/// Operations of one laptop that nobody has any more.
struct LostOperations
{
    int ranges = 0;
    qint64 operations = 0;
};

/// The shared folder. `run` is slow: off the window's thread, and so is everything that names a folder.
class SyncService
{
public:
    explicit SyncService(Workspace &workspace);

    SyncStatus status() const;
    /// Makes a new space in the empty folder; this laptop becomes its founder. Encrypted: see sync::SpaceKeys for what is
    /// readable to whom; it cannot be changed later. platform::isRemovable() is the default to offer.
    base::Done found(const QString &folder, const QString &spaceName, bool encrypted = false);
    /// Leaves a request in the folder of an existing space; returns the code to read aloud to an admin. Empty when this
    /// laptop is a member already (approved by file): then the folder is simply taken into use.
    base::Outcome<QString> join(const QString &folder);
    /// What waits for approval, left in the folder or taken from files.
    std::vector<JoinRequest> requests() const;
    /// An admin also approves and revokes. Error(NotAllowed) unless this laptop is an admin's.
    base::Done approve(const QString &code, bool makesAdmin = false);

    // Without reaching the folder: the request goes as a file or a picture, the approval comes back as a file.

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

    base::Outcome<SyncResult> run(const base::Work &work = {});
    std::vector<RollCallRow> rollCall() const;
    std::vector<ConflictRow> conflicts() const;
    /// Settles with one of the values or a third: JSON of the group's columns.
    base::Done resolve(const QString &entity, const QByteArray &record, const QString &group, const QByteArray &value);

private:
    Workspace &m_workspace;
};

}
