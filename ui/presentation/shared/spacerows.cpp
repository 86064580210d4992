#include "ui/presentation/shared/spacerows.h"

#include "models/base/error.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using services::SyncStatus;

QString SpaceRows::kind(domain::SpaceKind kind)
{
    switch (kind) {
    case domain::SpaceKind::Whole: return tr("everything");
    case domain::SpaceKind::Registry: return tr("the district's registry of firms");
    case domain::SpaceKind::Bureau: return tr("one bureau's records, firms from a registry");
    }
    return {};
}

/// Empty when all is as it should be: the places say the rest.
QString SpaceRows::standing(const SyncStatus &space)
{
    switch (space.state) {
    case SyncStatus::State::NotEnrolled: return tr("this laptop does not take part yet");
    case SyncStatus::State::WaitingForApproval: return tr("waits for approval, code %1").arg(space.requestCode);
    case SyncStatus::State::Revoked: return tr("! this laptop was taken out");
    default: return space.encrypted ? tr("encrypted") : QString();
    }
}

ListRow SpaceRows::heading(const SyncStatus &space)
{
    ListRow row;
    const QString what = space.places.empty() ? space.spaceName : tr("%1 · %2").arg(space.spaceName, kind(space.kind));
    const QString more = standing(space);
    row.title = more.isEmpty() ? what : tr("%1 · %2").arg(what, more);
    row.heading = true;
    return row;
}

ListRow SpaceRows::place(const services::SyncPlace &place, bool isFirst)
{
    ListRow row;
    row.key = row.title = place.folder;
    row.secondLine = isFirst ? tr("where it was founded or joined") : tr("added on this laptop");
    row.trailing = place.lastRun.isValid() ? tr("last %1").arg(Words::moment(place.lastRun)) : tr("never met yet");
    if (place.failure.isEmpty()) {
        row.state = place.lastRun.isValid() ? tr("✓ met") : tr("– new");
        row.tone = place.lastRun.isValid() ? Tone::Compliant : Tone::Neutral;
    } else if (place.failure == services::kNoMarker) {
        row.state = tr("! emptied");
        row.tone = Tone::Risk;
    } else if (place.failure == base::codeName(base::ErrorCode::ShareMissing)) {
        row.state = tr("– not there now");
        row.tone = Tone::NotApplicable;
    } else {
        row.state = place.failure == base::codeName(base::ErrorCode::ShareForeign) ? tr("! holds something else") : tr("! failed");
        row.tone = Tone::Risk;
    }
    return row;
}

std::vector<ListRow> SpaceRows::of(const std::vector<SyncStatus> &spaces)
{
    std::vector<ListRow> rows;
    for (const SyncStatus &space : spaces) {
        rows.push_back(heading(space));
        for (size_t i = 0; i < space.places.size(); ++i)
            rows.push_back(place(space.places[i], i == 0));
    }
    return rows;
}

}
