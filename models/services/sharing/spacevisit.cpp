#include "models/services/sharing/spacevisit.h"

#include "models/services/sharing/aroundrun.h"
#include "models/services/sharing/shareplaces.h"
#include "models/services/sharing/sharesession.h"

#include "models/store/synced/knownauthors.h"
#include "models/sync/engine/relay.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/space/membership.h"

#include <algorithm>
#include <map>

namespace xunzhen::services {

using base::Error;
using base::ErrorCode;

namespace {

/// A file that is waited for is missing once, however many places of the space lack it.
const QString kMissingBlob = QStringLiteral("missing-blob");

}

void SpaceVisit::run(SyncResult &result, const base::Work &work)
{
    SpaceRun run;
    run.slot = m_slot;
    run.places = SharePlaces(m_workspace.database(), m_slot).all();
    if (const auto space = sync::Membership(m_workspace.database(), m_slot).space())
        run.spaceName = space->name;
    for (SyncPlace &place : run.places)
        meet(place, run, result, work);
    if (m_failures.size() == run.places.size())
        run.failure = m_failures.front();
    else if (run.places.size() > 1)
        carry(run.places, work);
    rememberEnds(run, result);
    result.spaces.push_back(std::move(run));
}

void SpaceVisit::meet(SyncPlace &place, SpaceRun &run, SyncResult &result, const base::Work &work)
{
    const auto report = base::attempt([&] {
        ShareSession session(m_workspace, m_slot, place.folder);
        auto done = runOnce(session.context(), work);
        sync::Relay(session.context()).keepMarker();
        keepAuthors(session.context());
        return done;
    });
    if (report) {
        place = {place.folder, m_workspace.clock().now(), {}};
        return count(*report, run, result);
    }
    if (report.error().code() == ErrorCode::Cancelled)
        throw report.error();
    fail(place, report.error(), result);
}

/// A folder that is there without its mark is another matter than one that is not: it can be filled again.
void SpaceVisit::fail(SyncPlace &place, const Error &error, SyncResult &result)
{
    const auto isEmptied = base::attempt([&] {
        ShareSession session(m_workspace, m_slot, place.folder);
        return error.code() == ErrorCode::ShareMissing && session.context().share.isThere()
            && !sync::Enrolment(session.context()).readMarker();
    });
    if (!isEmptied || !*isEmptied) {
        place.failure = base::codeName(error.code());
        m_failures.push_back(error);
        return;
    }
    place.failure = kNoMarker;
    result.notes.push_back({kNoMarker, {place.folder}, m_slot});
    m_failures.push_back(Error(error.code(), place.folder, {{QStringLiteral("folder-emptied"), {}, {}}}));
}

/// Numbers belong to the bureau's space: what is to be asked goes out with the run, what is to be answered in a second one.
sync::SyncReport SpaceVisit::runOnce(sync::SyncContext &context, const base::Work &work)
{
    sync::SyncEngine engine(context);
    if (m_slot != domain::SpaceSlot::Main)
        return engine.run(work);
    prepareRun(m_workspace);
    sync::SyncReport met = engine.run(work);
    if (answerRun(m_workspace, met))
        addRun(met, engine.run(work));
    noteFindings(m_workspace, met);
    return met;
}

/// Of a registry only: a bureau's inspectors have records of their own. Writes when the roster has said something new.
void SpaceVisit::keepAuthors(sync::SyncContext &context)
{
    if (m_slot != domain::SpaceSlot::Registry)
        return;
    store::Database &database = context.database;
    const auto known = store::KnownAuthors(database).all();
    std::map<QByteArray, store::KnownAuthor> certified; // somebody with two laptops has one name
    for (const sync::Certificate &one : sync::Enrolment(context).roster().all())
        certified[one.member.inspector] = {one.member.inspector, one.member.name, one.member.bureau};
    std::erase_if(certified, [&](const auto &one) { return std::ranges::find(known, one.second) != known.end(); });
    if (certified.empty())
        return;
    store::Transaction transaction(database);
    for (const auto &[inspector, author] : certified)
        store::KnownAuthors(database).keep(author);
    transaction.commit();
}

void SpaceVisit::count(const sync::SyncReport &report, SpaceRun &run, SyncResult &result)
{
    run.sentOps += int(report.sentOps);
    run.receivedOps += int(report.receivedOps);
    result.sentOps += int(report.sentOps);
    result.receivedOps += int(report.receivedOps);
    result.sentBlobs += report.sentBlobs;
    result.receivedBlobs += report.receivedBlobs;
    result.conflicts = report.conflicts;
    m_changed.add(report.changed);
    for (const sync::SyncNote &note : report.notes)
        result.notes.push_back({note.code, note.arguments, m_slot});
    std::erase_if(result.notes, [&](const SyncNote &note) { return note.code == kMissingBlob && note.slot == m_slot; });
    if (report.missingBlobs > 0)
        result.notes.push_back({kMissingBlob, {QString::number(report.missingBlobs)}, m_slot});
}

/// After all places were read: what lies in the last one goes to the first in the same run.
void SpaceVisit::carry(const std::vector<SyncPlace> &places, const base::Work &work)
{
    for (const SyncPlace &place : places) {
        if (!place.failure.isEmpty())
            continue;
        const auto done = base::attempt([&] {
            ShareSession session(m_workspace, m_slot, place.folder);
            sync::Relay(session.context()).deliver(work);
        });
        if (!done && done.error().code() == ErrorCode::Cancelled)
            throw done.error(); // any other failure: the next run goes on where this one stopped
    }
}

/// What the status tells without looking into a folder that may not answer.
void SpaceVisit::rememberEnds(const SpaceRun &run, const SyncResult &result)
{
    QString missing = QStringLiteral("0");
    for (const SyncNote &note : result.notes)
        if (note.code == kMissingBlob && note.slot == m_slot)
            missing = note.arguments.front();
    (void)m_workspace.write([&] {
        SharePlaces places(m_workspace.database(), m_slot);
        for (const SyncPlace &place : run.places)
            places.rememberEnd(place);
        if (m_slot == domain::SpaceSlot::Main)
            store::Settings(m_workspace.database()).set(QStringLiteral("share.missing-blobs"), missing);
    });
}

}
