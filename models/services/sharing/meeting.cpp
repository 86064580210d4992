// The shared folder: founding, joining, approving, running.
#include "models/services/sharing/aroundrun.h"
#include "models/services/sharing/receivedfacts.h"
#include "models/services/sharing/sharesession.h"
#include "models/services/syncservice.h"

#include "models/store/local/settings.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/bytes/base32.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/space/enrolment.h"

namespace xunzhen::services {

namespace {

const QString kLastFailure = QStringLiteral("share.last-failure");
const QString kMissingBlobs = QStringLiteral("share.missing-blobs");
constexpr int kNotesShown = 100;

/// What the status tells without looking into a folder that may not answer: how the last run ended.
void rememberEnd(Workspace &workspace, const QString &failure, int missingBlobs)
{
    (void)workspace.write([&] {
        store::Settings settings(workspace.database());
        settings.set(kLastFailure, failure);
        settings.set(kMissingBlobs, QString::number(missingBlobs));
    });
}

SyncStatus::State stateOf(sync::EnrolmentState state, const QString &failure)
{
    if (failure == base::codeName(base::ErrorCode::ShareForeign))
        return SyncStatus::State::ForeignFolder;
    if (failure == base::codeName(base::ErrorCode::ShareMissing))
        return SyncStatus::State::FolderMissing;
    switch (state) {
    case sync::EnrolmentState::Enrolled: return SyncStatus::State::Enrolled;
    case sync::EnrolmentState::Revoked: return SyncStatus::State::Revoked;
    case sync::EnrolmentState::WaitingForApproval: return SyncStatus::State::WaitingForApproval;
    case sync::EnrolmentState::NotEnrolled:
    case sync::EnrolmentState::NoSpace: break;
    }
    return SyncStatus::State::NotEnrolled;
}

SyncStatus readStatus(Workspace &workspace)
{
    SyncStatus shown;
    shown.folder = ShareSession::knownFolder(workspace);
    if (shown.folder.isEmpty())
        return shown;
    ShareSession session(workspace);
    const sync::SyncStatus status = sync::SyncEngine(session.context()).status();
    const store::Settings settings(workspace.database());
    shown.state = stateOf(status.state, settings.value(kLastFailure, {}));
    shown.spaceName = status.spaceName;
    shown.lastRun = status.lastRun;
    shown.waitingOps = int(status.waitingOps);
    shown.waitingBlobs = status.hasMissingBlobs ? settings.value(kMissingBlobs, {}).toInt() : 0;
    shown.conflicts = status.conflicts;
    shown.founder = status.isFounder;
    for (const store::SyncNote &note : store::SyncLedger(workspace.database()).notes(kNotesShown))
        shown.notes.push_back({note.code, note.arguments});
    return shown;
}

SyncResult resultOf(const sync::SyncReport &report)
{
    SyncResult result;
    result.sentOps = int(report.sentOps);
    result.receivedOps = int(report.receivedOps);
    result.sentBlobs = report.sentBlobs;
    result.receivedBlobs = report.receivedBlobs;
    result.conflicts = report.conflicts;
    for (const sync::SyncNote &note : report.notes)
        result.notes.push_back({note.code, note.arguments});
    if (report.missingBlobs > 0)
        result.notes.push_back({QStringLiteral("missing-blob"), {QString::number(report.missingBlobs)}});
    return result;
}

}

SyncStatus SyncService::status() const
{
    return m_workspace.readOr([&] { return readStatus(m_workspace); });
}

base::Done SyncService::found(const QString &folder, const QString &spaceName)
{
    auto done = base::attempt([&] {
        ShareSession session(m_workspace, folder);
        sync::Enrolment(session.context()).createSpace(spaceName, session.member());
        session.keepFolder();
    });
    if (done) {
        rememberEnd(m_workspace, {}, 0);
        Q_EMIT m_workspace.facts().syncChanged();
    }
    return done;
}

base::Outcome<QString> SyncService::join(const QString &folder)
{
    auto code = base::attempt([&] {
        ShareSession session(m_workspace, folder);
        const QString requested = sync::Enrolment(session.context()).requestJoin(session.member());
        session.keepFolder();
        return requested;
    });
    if (code) {
        rememberEnd(m_workspace, {}, 0);
        Q_EMIT m_workspace.facts().syncChanged();
    }
    return code;
}

std::vector<JoinRequest> SyncService::requests() const
{
    const auto pending = base::attempt([&] {
        ShareSession session(m_workspace);
        return sync::Enrolment(session.context()).pendingRequests();
    });
    std::vector<JoinRequest> requests;
    if (pending)
        for (const sync::PendingRequest &one : *pending)
            requests.push_back({one.code, one.request.member.name, one.request.member.bureau,
                                sync::base32(one.request.stream.device).left(8), base::fromMillis(one.request.askedAt)});
    return requests;
}

base::Done SyncService::approve(const QString &code)
{
    auto done = base::attempt([&] {
        ShareSession session(m_workspace);
        sync::Enrolment(session.context()).approve(code);
    });
    if (done)
        Q_EMIT m_workspace.facts().syncChanged();
    return done;
}

base::Outcome<SyncResult> SyncService::run(const base::Work &work)
{
    const auto report = base::attempt([&] {
        ShareSession session(m_workspace);
        prepareRun(m_workspace);
        sync::SyncEngine engine(session.context());
        sync::SyncReport met = engine.run(work);
        if (answerRun(m_workspace, met))
            addRun(met, engine.run(work));
        noteFindings(m_workspace, met);
        return met;
    });
    rememberEnd(m_workspace, report ? QString() : base::codeName(report.error().code()),
                report ? report->missingBlobs : 0);
    if (!report) {
        Q_EMIT m_workspace.facts().syncChanged();
        return report.error();
    }
    tellChanged(m_workspace, report->changed);
    Q_EMIT m_workspace.facts().conflictsChanged();
    Q_EMIT m_workspace.facts().syncChanged();
    return resultOf(*report);
}

std::vector<RollCallRow> SyncService::rollCall() const
{
    const auto entries = base::attempt([&] {
        ShareSession session(m_workspace);
        return sync::SyncEngine(session.context()).rollCall();
    });
    std::vector<RollCallRow> rows;
    if (entries)
        for (const sync::RollCallEntry &entry : *entries)
            rows.push_back({sync::base32(entry.certificate.device).left(8), entry.certificate.member.name,
                            entry.certificate.member.bureau, entry.lastSeen, entry.handedIn, entry.missing, entry.isSelf,
                            entry.isRevoked});
    return rows;
}

}
