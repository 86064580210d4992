#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/ids.h"
#include "models/services/syncservice.h"

#include <QList>

#include <memory>

class QTemporaryDir;

namespace xunzhen::services {

/// What goes into a hand-over file. The records always go all together, as they build on each other; photos and papers only
/// as far as they are wanted.
struct HandoffExtent
{
    enum class Files { None, OfVisits, All };
    Files files = Files::OfVisits;
    QList<domain::VisitId> visits; ///< what is handed over; named in the file, for whoever opens it
};

struct HandoffWritten
{
    QString file;
    qint64 bytes = 0;
    int changes = 0;  ///< of everybody
    int files = 0;    ///< photos, papers, signatures
    int absent = 0;   ///< wanted files that are not on this laptop
};

/// A visit that a hand-over file names; what is said of it is the writer's word until the file was taken in.
struct HandoffVisit
{
    domain::VisitId id;
    QString firm;
    QDateTime opened;
};

/// A hand-over file that was opened: unpacked beside the store until this goes away, nothing of it taken in. Any thread.
struct OpenedHandoff
{
    QString path, who, bureau, spaceName;
    QDateTime at;
    bool isOwn = false;     ///< written by this laptop
    HandoffExtent::Files extent = HandoffExtent::Files::None;
    std::vector<HandoffVisit> visits; ///< the first ones
    int visitCount = 0;
    qint64 newChanges = 0;  ///< in segments that this laptop does not have
    int files = 0;          ///< photos, papers, signatures in it
    std::shared_ptr<const QTemporaryDir> room;
};

struct HandoffTaken
{
    int changes = 0, files = 0, conflicts = 0;
    std::vector<SyncNote> notes;
    QList<domain::VisitId> visits; ///< those that the file names and that are here now
};

/// 交接文件 (.xzhand): what a colleague's laptop of the same space needs to go on, in one file under a password. It is a shared
/// folder in a file: whatever is in it counts only as far as it would in the folder, and what this laptop knows of its real
/// folders is not touched. All is slow: off the window's thread, in the lane of whatever touches the folder.
class HandoffService
{
public:
    explicit HandoffService(Workspace &workspace) : m_workspace(workspace) {}

    /// The fewest characters of a password: the file may lie about where others come by.
    static constexpr int kFewestCharacters = 8;

    /// Whole or not at all. What this laptop wrote and did not hand in yet is part of it. Error(Refused) "handoff-no-space",
    /// "handoff-not-enrolled", "handoff-restored", "handoff-key-missing"; Error(InvalidInput) "password-too-short"; Error(Cancelled, DiskFull).
    base::Outcome<HandoffWritten> write(const QString &path, const HandoffExtent &extent, const QString &password, const base::Work &work = {});

    /// Opens and looks; takes nothing in. Error(InvalidInput) "password-wrong", Error(DamagedFile, Unsupported, TooLarge),
    /// Error(ShareForeign) "handoff-foreign", Error(NotAllowed) "handoff-unknown-device" or "handoff-revoked-device",
    /// Error(Refused) "handoff-no-space" or "handoff-not-enrolled".
    base::Outcome<std::shared_ptr<const OpenedHandoff>> open(const QString &path, const QString &password, const base::Work &work = {}) const;
    /// May be stopped and called again; taking the same in twice changes nothing. Error(Cancelled): what came by then stays.
    base::Outcome<HandoffTaken> take(const OpenedHandoff &opened, const base::Work &work = {});

private:
    Workspace &m_workspace;
};

}
