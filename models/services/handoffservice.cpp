#include "models/services/handoffservice.h"

#include "models/services/sharing/aroundrun.h"
#include "models/services/sharing/handoffroom.h"
#include "models/services/sharing/receivedfacts.h"
#include "models/services/sharing/sharesession.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/files/durablefile.h"
#include "models/store/profile.h"
#include "models/store/visit/visitrepository.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/handoff/handofflook.h"
#include "models/sync/handoff/handoffwriting.h"
#include "models/sync/space/membership.h"

#include <QFile>
#include <QFileInfo>

#include <numeric>

namespace xunzhen::services {

using base::Error;
using base::ErrorCode;
using domain::SpaceSlot;
using Files = HandoffExtent::Files;

namespace {

using sync::HandoffCover;

/// The laptop's spaces; a hand-over needs the main one.
std::vector<SpaceSlot> spacesOf(Workspace &workspace)
{
    std::vector<SpaceSlot> slots;
    for (const SpaceSlot slot : domain::kSpaceSlots)
        if (sync::Membership(workspace.database(), slot).space())
            slots.push_back(slot);
    if (slots.empty() || slots.front() != SpaceSlot::Main)
        throw Error(ErrorCode::Refused, QStringLiteral("no space"), {{QStringLiteral("handoff-no-space"), {}, {}}});
    return slots;
}

std::vector<store::BlobReference> filesOf(Workspace &workspace, const HandoffExtent &extent)
{
    switch (extent.files) {
    case Files::None: return {};
    case Files::OfVisits: return store::blobsOfVisits(workspace.database(), extent.visits);
    case Files::All: break;
    }
    return store::blobReferences(workspace.database());
}

/// A visit that is handed over, or the latest of all.
std::vector<HandoffCover::Visit> named(Workspace &workspace, const HandoffExtent &extent)
{
    const store::VisitRepository visits(workspace.database());
    std::vector<domain::Visit> chosen;
    if (extent.files == Files::OfVisits)
        for (const domain::VisitId &id : extent.visits)
            chosen.push_back(visits.get(id));
    else
        chosen = visits.latest(int(HandoffCover::kMostVisits));
    std::vector<HandoffCover::Visit> named;
    for (const domain::Visit &visit : chosen) {
        const auto firm = store::EnterpriseRepository(workspace.database()).find(visit.enterprise);
        named.push_back({visit.id.toBytes(), firm ? firm->name : QString(), base::toMillis(visit.openedAt)});
    }
    return named;
}

/// One space, with what it takes to write it.
struct Source
{
    Source(Workspace &workspace, SpaceSlot slot, const base::Work &work)
        : session(workspace, slot, QString()), writing(session.context(), work)
    {
    }
    ShareSession session;
    sync::HandoffWriting writing;
};

std::vector<std::unique_ptr<Source>> sourcesOf(Workspace &workspace, const base::Work &work)
{
    std::vector<std::unique_ptr<Source>> sources;
    for (const SpaceSlot slot : spacesOf(workspace))
        sources.push_back(std::make_unique<Source>(workspace, slot, work));
    return sources;
}

HandoffCover coverOf(Workspace &workspace, const std::vector<std::unique_ptr<Source>> &sources, const HandoffExtent &extent,
                     const std::vector<store::BlobReference> &files)
{
    const sync::HandoffWriting &main = sources.front()->writing;
    HandoffCover cover{main.space(), main.writer().stream(), base::toMillis(workspace.clock().now()),
                       HandoffCover::Files(int(extent.files)), 0, named(workspace, extent), 0};
    cover.visitCount = quint32(extent.files == Files::OfVisits ? extent.visits.size()
                                                               : store::VisitRepository(workspace.database()).count());
    for (const auto &source : sources)
        cover.bytes += quint64(source->writing.bytes());
    for (const store::BlobReference &one : files)
        cover.bytes += quint64(QFileInfo(workspace.blobs().path(one.hash)).size());
    return cover;
}

void requirePassword(const QString &password)
{
    if (password.size() < HandoffService::kFewestCharacters)
        throw Error(ErrorCode::InvalidInput, QStringLiteral("password"),
                    {{QStringLiteral("password-too-short"), {}, {QString::number(HandoffService::kFewestCharacters)}}});
}

HandoffWritten written(Workspace &workspace, const QString &path, const HandoffExtent &extent, const QString &password,
                       const base::Work &work)
{
    requirePassword(password);
    const auto sources = sourcesOf(workspace, work);
    const auto files = filesOf(workspace, extent);
    const HandoffCover cover = coverOf(workspace, sources, extent, files);
    HandoffWritten result;
    result.file = path;
    qint64 done = 0;
    const auto progress = [&](qint64 bytes) {
        work.progress(std::min(done += bytes, qint64(cover.bytes)), qint64(cover.bytes));
        work.checkpoint();
    };
    store::writeDurably(path, [&](QFile &target) {
        sync::HandoffFileWriter file(target, workspace.ids(), base::sealKeyFrom(password),
                                     sync::encodeCover(cover, sources.front()->writing.writer()));
        for (const auto &source : sources) {
            const bool isMain = source == sources.front(); // nothing that a registry carries names a file
            const auto one = source->writing.write(file, isMain ? files : std::vector<store::BlobReference>(), progress);
            result.changes += int(source->writing.operations());
            result.files += one.files;
            result.absent += one.absentFiles + one.absentSegments;
        }
        file.finish();
    });
    result.bytes = QFileInfo(path).size();
    return result;
}

void tell(OpenedHandoff &opened, const HandoffCover &cover)
{
    opened.at = base::fromMillis(cover.at);
    opened.extent = Files(int(cover.files));
    opened.visitCount = int(std::min<quint32>(cover.visitCount, std::numeric_limits<int>::max()));
    for (const HandoffCover::Visit &visit : cover.visits)
        if (const auto id = domain::VisitId::fromBytes(visit.id))
            opened.visits.push_back({*id, visit.firm, base::fromMillis(visit.opened)});
}

void look(Workspace &workspace, OpenedHandoff &opened, const HandoffCover &cover)
{
    ShareSession session(workspace, SpaceSlot::Main, HandoffRoom::folderIn(*opened.room, SpaceSlot::Main));
    const sync::HandoffLook main(session.context());
    const sync::Certificate writer = main.writerOf(cover);
    opened.who = writer.member.name;
    opened.bureau = writer.member.bureau;
    opened.isOwn = sync::DeviceIdentity::load(session.context().keys)->device() == writer.device;
    opened.spaceName = sync::Membership(workspace.database(), SpaceSlot::Main).space()->name;
    opened.newChanges = main.newOperations();
    if (HandoffRoom::holds(*opened.room, SpaceSlot::Registry) && sync::Membership(workspace.database(), SpaceSlot::Registry).space()) {
        ShareSession registry(workspace, SpaceSlot::Registry, HandoffRoom::folderIn(*opened.room, SpaceSlot::Registry));
        opened.newChanges += sync::HandoffLook(registry.context()).newOperations();
    }
}

void count(const sync::SyncReport &report, SpaceSlot slot, HandoffTaken &taken)
{
    taken.changes += int(report.receivedOps);
    taken.files += report.receivedBlobs;
    taken.conflicts = std::max(taken.conflicts, report.conflicts);
    for (const sync::SyncNote &note : report.notes)
        taken.notes.push_back({note.code, note.arguments, slot});
}

}

base::Outcome<HandoffWritten> HandoffService::write(const QString &path, const HandoffExtent &extent, const QString &password,
                                                    const base::Work &work)
{
    auto done = base::attempt([&] { return written(m_workspace, path, extent, password, work); });
    Q_EMIT m_workspace.facts().syncChanged();
    return done;
}

base::Outcome<std::shared_ptr<const OpenedHandoff>> HandoffService::open(const QString &path, const QString &password,
                                                                         const base::Work &work) const
{
    return base::attempt([&] {
        spacesOf(m_workspace);
        HandoffRoom room(m_workspace.profile().layout().root, m_workspace.clock().now());
        const HandoffCover cover = room.unpack(path, password, work);
        auto opened = std::make_shared<OpenedHandoff>();
        opened->path = path;
        opened->files = room.files();
        opened->room = room.room();
        tell(*opened, cover);
        look(m_workspace, *opened, cover);
        return std::shared_ptr<const OpenedHandoff>(std::move(opened));
    });
}

base::Outcome<HandoffTaken> HandoffService::take(const OpenedHandoff &opened, const base::Work &work)
{
    const auto before = m_workspace.readOr([&] { return store::OperationLog(m_workspace.database()).tips(); });
    HandoffTaken taken;
    ChangedRecords changed;
    const auto done = base::attempt([&] {
        for (const SpaceSlot slot : spacesOf(m_workspace)) {
            if (!HandoffRoom::holds(*opened.room, slot))
                continue;
            ShareSession session(m_workspace, slot, HandoffRoom::folderIn(*opened.room, slot));
            session.context().isPassing = true;
            const sync::SyncReport report = sync::SyncEngine(session.context()).takeIn(work);
            changed.add(report.changed);
            count(report, slot, taken);
        }
    });
    noteArrivals(m_workspace, before);
    tellChanged(m_workspace, changed);
    Q_EMIT m_workspace.facts().conflictsChanged();
    Q_EMIT m_workspace.facts().syncChanged();
    if (!done)
        return done.error();
    taken.visits = m_workspace.readOr([&] {
        QList<domain::VisitId> here;
        for (const HandoffVisit &visit : opened.visits)
            if (store::VisitRepository(m_workspace.database()).find(visit.id))
                here << visit.id;
        return here;
    });
    return taken;
}

}
