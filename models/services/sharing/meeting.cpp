// The shared folder: founding, joining, approving, running.
#include "models/services/sharing/joinrequests.h"
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

/// A request may be under way as a file before any folder is known.
SyncStatus::State stateWithoutFolder(sync::EnrolmentState state)
{
    return state == sync::EnrolmentState::WaitingForApproval ? SyncStatus::State::WaitingForApproval : SyncStatus::State::NoFolder;
}

SyncStatus readStatus(Workspace &workspace)
{
    SyncStatus shown;
    shown.folder = ShareSession::knownFolder(workspace);
    ShareSession session(workspace, shown.folder);
    const sync::SyncStatus status = sync::SyncEngine(session.context()).status();
    shown.requestCode = status.requestCode;
    shown.spaceName = status.spaceName;
    if (shown.folder.isEmpty()) {
        shown.state = stateWithoutFolder(status.state);
        return shown;
    }
    const store::Settings settings(workspace.database());
    shown.state = stateOf(status.state, settings.value(kLastFailure, {}));
    shown.admin = status.isAdmin;
    shown.encrypted = status.isEncrypted;
    shown.lastRun = status.lastRun;
    shown.waitingOps = int(status.waitingOps);
    shown.waitingBlobs = status.hasMissingBlobs ? settings.value(kMissingBlobs, {}).toInt() : 0;
    shown.conflicts = status.conflicts;
    shown.founder = status.isFounder;
    for (const store::SyncNote &note : store::SyncLedger(workspace.database()).notes(kNotesShown))
        shown.notes.push_back({note.code, note.arguments});
    return shown;
}

/// The code of a request; empty when this laptop is a member: then the folder has only to be its space's.
QString requestOrEnter(ShareSession &session)
{
    sync::Enrolment enrolment(session.context());
    if (enrolment.state() != sync::EnrolmentState::Enrolled)
        return enrolment.requestJoin(session.member());
    enrolment.verifyMarker();
    return {};
}

RollCallRow rowOf(const sync::RollCallEntry &entry)
{
    RollCallRow row;
    row.deviceKey = entry.certificate.device;
    row.device = sync::base32(entry.certificate.device).left(8);
    row.who = entry.certificate.member.name;
    row.bureau = entry.certificate.member.bureau;
    row.lastSeen = entry.lastSeen;
    row.handedInUpTo = entry.handedIn;
    row.missing = entry.missing;
    row.self = entry.isSelf;
    row.admin = entry.isAdmin;
    row.revocable = entry.isRevocable;
    row.revoked = entry.revocation.has_value();
    if (entry.revocation) {
        row.revokedFor = entry.revocation->reason;
        row.revokedAt = base::fromMillis(entry.revocation->at);
    }
    return row;
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

base::Done SyncService::found(const QString &folder, const QString &spaceName, bool encrypted)
{
    auto done = base::attempt([&] {
        ShareSession session(m_workspace, folder);
        sync::Enrolment(session.context()).createSpace(spaceName, session.member(), encrypted);
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
        const QString requested = requestOrEnter(session);
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
        ShareSession session(m_workspace, ShareSession::knownFolder(m_workspace));
        return sync::Enrolment(session.context()).pendingRequests();
    });
    std::vector<JoinRequest> requests;
    if (pending)
        for (const sync::PendingRequest &one : *pending)
            requests.push_back(rowOf(one));
    return requests;
}

base::Done SyncService::approve(const QString &code, bool makesAdmin)
{
    auto done = base::attempt([&] {
        ShareSession session(m_workspace, ShareSession::knownFolder(m_workspace));
        sync::Enrolment(session.context()).approve(code, makesAdmin);
    });
    if (done)
        Q_EMIT m_workspace.facts().syncChanged();
    return done;
}

base::Outcome<SyncResult> SyncService::run(const base::Work &work)
{
    const auto report = base::attempt([&] {
        ShareSession session(m_workspace);
        return sync::SyncEngine(session.context()).run(work);
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
            rows.push_back(rowOf(entry));
    return rows;
}

}
