#include "ui/presentation/syncchip.h"

#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using services::SyncStatus;

QString SyncChip::since(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return tr("Synced just now");
    if (minutes < 60)
        return tr("Synced %n minute(s) ago", nullptr, int(minutes));
    return tr("Synced %1").arg(Words::moment(then));
}

SyncChip::Line SyncChip::line(const SyncStatus &status, const QDateTime &now, const Activity &activity)
{
    if (activity.isCancelled)
        return {tr("Stopping…"), Tone::Neutral};
    if (activity.isSlow)
        return {tr("! the folder does not answer; saved here"), Tone::Risk};
    if (activity.isRunning)
        return {tr("Syncing…"), Tone::Information};
    switch (status.state) {
    case SyncStatus::State::NoFolder: return {tr("No shared folder"), Tone::Neutral};
    case SyncStatus::State::NotEnrolled: return {tr("Not enrolled"), Tone::Neutral};
    case SyncStatus::State::WaitingForApproval: return {tr("Waiting for approval"), Tone::Information};
    case SyncStatus::State::Revoked: return {tr("! this laptop was revoked"), Tone::Major};
    case SyncStatus::State::FolderMissing: return {tr("! folder out of reach"), Tone::Risk};
    case SyncStatus::State::FolderEmptied: return {tr("! folder emptied"), Tone::Risk};
    case SyncStatus::State::ForeignFolder: return {tr("! wrong folder"), Tone::Risk};
    case SyncStatus::State::Enrolled: break;
    }
    if (status.conflicts > 0)
        return {tr("! %n conflict(s)", nullptr, status.conflicts), Tone::Risk};
    const int waiting = status.waitingOps + status.waitingBlobs;
    if (!status.lastRun.isValid())
        return {tr("Never synced"), Tone::Neutral};
    const QString when = since(status.lastRun, now);
    return {waiting > 0 ? tr("%1 · %n change(s) waiting", nullptr, waiting).arg(when) : when, Tone::Neutral};
}

}
