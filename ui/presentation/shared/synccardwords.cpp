#include "ui/presentation/shared/synccardwords.h"

#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using services::SyncStatus;
using State = SyncStatus::State;

QString SyncCardWords::stateLine(State state)
{
    switch (state) {
    case State::NoFolder: return tr("No shared folder is chosen. Everything is saved on this laptop; colleagues do not see it yet.");
    case State::NotEnrolled: return tr("This laptop does not take part yet. Everything is saved here.");
    case State::WaitingForApproval: return tr("This laptop waits for an administrator's approval. Everything is saved here until then.");
    case State::Revoked: return tr("This laptop was taken out. Everything is saved here, but colleagues no longer take it over.");
    case State::FolderMissing: return tr("The shared folder cannot be reached. Everything is saved here and is handed in as soon as it is back.");
    case State::FolderEmptied: return tr("The shared folder was emptied. Everything is saved here; the folder can be filled again.");
    case State::ForeignFolder: return tr("The chosen folder belongs to another space. Everything is saved here; choose the right folder.");
    case State::Enrolled: break;
    }
    return {};
}

QStringList SyncCardWords::lines(const SyncStatus &status, const QString &lastResult)
{
    QStringList lines{stateLine(status.state)};
    if (status.lastRun.isValid())
        lines << tr("Last exchange: %1").arg(Words::moment(status.lastRun));
    if (status.waitingOps > 0)
        lines << tr("%n change(s) wait to be handed in", nullptr, status.waitingOps);
    if (status.waitingBlobs > 0)
        lines << tr("%n photo(s) or paper(s) wait to be handed in", nullptr, status.waitingBlobs);
    if (status.conflicts > 0)
        lines << tr("! %n field(s) were changed by two people; both values are kept", nullptr, status.conflicts);
    if (status.originalsAway > 0)
        lines << tr("%n photo(s) are here as thumbnails only", nullptr, status.originalsAway);
    if (status.lastRun.isValid() || status.state != State::Enrolled)
        lines << lastResult;
    lines.removeAll(QString());
    return lines;
}

SyncCardWords::Card SyncCardWords::card(const SyncStatus &status, const QDateTime &now, const SyncChip::Activity &activity,
                                        const QString &lastResult)
{
    const auto chip = SyncChip::line(status, now, activity);
    Card card{chip.text, chip.tone, lines(status, lastResult), Act::OpenPage, tr("Open the shared folder's page")};
    const bool mayRun = status.state == State::Enrolled || status.state == State::FolderMissing;
    if (activity.isRunning && !activity.isCancelled) {
        card.act = Act::Stop;
        card.action = tr("Stop");
    } else if (status.conflicts > 0) {
        card.action = tr("Settle the conflicts");
    } else if (mayRun && !activity.isRunning) {
        card.act = Act::Sync;
        card.action = tr("Sync now");
    }
    return card;
}

}
