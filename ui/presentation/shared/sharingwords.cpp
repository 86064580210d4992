#include "ui/presentation/shared/sharingwords.h"

#include <algorithm>

namespace xunzhen::presentation {

using services::RollCallRow;
using services::SyncStatus;

SharingWords::Line SharingWords::line(const SyncStatus &status, const std::vector<RollCallRow> &roll, const QDateTime &now, int needs)
{
    switch (status.state) {
    case SyncStatus::State::NoFolder:
        return {tr("No shared folder yet. All records are saved on this laptop; a shared folder brings the colleagues' records together."), Tone::Neutral};
    case SyncStatus::State::NotEnrolled:
        return {tr("This laptop does not take part in the space yet. Join it below; your records are safe here."), Tone::Information};
    case SyncStatus::State::WaitingForApproval:
        return {tr("Waiting for the founder to approve this laptop. Read the code below aloud to them."), Tone::Information};
    case SyncStatus::State::Revoked:
        return {tr("! This laptop was taken out of the space. Your records are safe here; please speak with the founder."), Tone::Major};
    case SyncStatus::State::FolderMissing:
        return {tr("! The shared folder cannot be reached. All your records are saved on this laptop. Check the network, then press “Sync now”."), Tone::Risk};
    case SyncStatus::State::FolderEmptied:
        return {tr("! The shared folder is there but empty. Nothing is lost: every laptop keeps all records, and this one can fill the folder again."), Tone::Risk};
    case SyncStatus::State::ForeignFolder:
        return {tr("! The folder holds another space. Nothing was written there; please choose the right folder."), Tone::Risk};
    case SyncStatus::State::Enrolled: return enrolled(status, roll, now, needs);
    }
    return {};
}

SharingWords::Line SharingWords::enrolled(const SyncStatus &status, const std::vector<RollCallRow> &roll, const QDateTime &now,
                                          int needs)
{
    if (!status.lastRun.isValid())
        return {tr("This laptop takes part in “%1”. Press “Sync now” for the first exchange.").arg(status.spaceName), Tone::Information};
    if (roll.empty())
        return {tr("Looking into the shared folder. Meanwhile everything you do is saved on this laptop."), Tone::Information};
    const int missing = int(std::count_if(roll.begin(), roll.end(), [](const auto &row) { return row.missing > 0; }));
    if (missing > 0)
        return {tr("! Records of %n device(s) are still missing; the table says whose.", nullptr, missing), Tone::Risk};
    QDateTime oldest = now;
    for (const RollCallRow &row : roll)
        if (row.lastSeen.isValid() && !row.revoked)
            oldest = std::min(oldest, row.lastSeen);
    const int days = int(oldest.daysTo(now));
    const QString all = tr("The records of all %n device(s) have arrived", nullptr, int(roll.size()));
    const QString seen = days > 0 ? tr("%1; the oldest was seen %n day(s) ago.", nullptr, days).arg(all) : tr("%1, all of today.").arg(all);
    if (needs > 0)
        return {tr("! %1 %n thing(s) below want your attention.", nullptr, needs).arg(seen), Tone::Risk};
    return {tr("✓ %1").arg(seen), Tone::Compliant};
}

}
