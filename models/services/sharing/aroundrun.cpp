#include "models/services/sharing/aroundrun.h"

#include "models/services/papers/numberkeeping.h"
#include "models/services/sharing/authorcheck.h"

#include "models/store/capture/capturestate.h"
#include "models/store/paper/numberrepository.h"
#include "models/store/synced/arrivals.h"
#include "models/store/synced/syncledger.h"

namespace xunzhen::services {

namespace {

std::vector<sync::SyncNote> findings(Workspace &workspace)
{
    std::vector<sync::SyncNote> notes;
    for (const QString &number : store::NumberRepository(workspace.database()).doubled())
        notes.push_back({QStringLiteral("number-clash"), {number}});
    for (const AuthorMismatch &odd : authorMismatches(workspace))
        notes.push_back({QStringLiteral("author-mismatch"), {odd.holder, odd.author, odd.device, QString::number(odd.operations)}});
    return notes;
}

}

void prepareRun(Workspace &workspace)
{
    if (base::unwrapped(workspace.read([&] { return hasNoNumbers(workspace); })))
        base::unwrapped(workspace.write([&] { wishForReports(workspace); return true; }));
}

bool answerRun(Workspace &workspace, const sync::SyncReport &report)
{
    const bool isKeeper = report.state == sync::EnrolmentState::Enrolled && isNumberKeeper(workspace);
    return isKeeper && base::unwrapped(workspace.write([&] { return takeBackRevoked(workspace) + grantWanted(workspace); })) > 0;
}

void addRun(sync::SyncReport &report, const sync::SyncReport &again)
{
    report.sentOps += again.sentOps;
    report.receivedOps += again.receivedOps;
    report.sentBlobs += again.sentBlobs;
    report.receivedBlobs += again.receivedBlobs;
    report.missingBlobs = again.missingBlobs;
    report.conflicts = again.conflicts;
    report.changed.add(again.changed);
    for (const sync::SyncNote &note : again.notes)
        if (std::find(report.notes.begin(), report.notes.end(), note) == report.notes.end())
            report.notes.push_back(note);
}

void noteFindings(Workspace &workspace, sync::SyncReport &report)
{
    const auto authors = base::unwrapped(workspace.read([&] { return lookAtAuthors(workspace); }));
    const auto found = base::unwrapped(workspace.write([&] {
        keepAuthors(workspace, authors);
        const auto notes = findings(workspace);
        store::SyncLedger ledger(workspace.database(), domain::SpaceSlot::Main);
        for (const sync::SyncNote &note : notes)
            ledger.addNote(workspace.clock().now(), note.code, note.arguments);
        return notes;
    }));
    report.notes.insert(report.notes.end(), found.begin(), found.end());
}

void noteArrivals(Workspace &workspace, const std::vector<store::StreamTip> &before)
{
    constexpr int kDaysKept = 30;
    const QDateTime now = workspace.clock().now();
    const auto after = workspace.readOr([&] { return store::OperationLog(workspace.database()).tips(); });
    if (std::equal(before.begin(), before.end(), after.begin(), after.end(),
                   [](const auto &a, const auto &b) { return a.stream == b.stream && a.seq == b.seq; }))
        return;
    const QByteArray self = workspace.database().captureState().writer(domain::SpaceSlot::Main).device;
    store::Arrivals arrivals(workspace.database());
    const auto come = workspace.readOr([&] { return arrivals.after(before, self, now); });
    (void)workspace.write([&] { arrivals.keep(come, now.addDays(-kDaysKept)); }); // the page's book, no record: a run does not fail for it
}

}
