#include "ui/presentation/shared/folderoffer.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/shared/spacerows.h"

#include <algorithm>

namespace xunzhen::presentation {

using domain::SpaceKind;
using services::SyncStatus;

namespace {

const SyncStatus *spaceIn(const std::vector<SyncStatus> &spaces, domain::SpaceSlot slot)
{
    const auto found = std::ranges::find(spaces, slot, &SyncStatus::slot);
    return found == spaces.end() ? nullptr : &*found;
}

bool isPlaceOfAny(const QString &folder, const std::vector<SyncStatus> &spaces)
{
    return std::ranges::any_of(spaces, [&](const SyncStatus &space) {
        return std::ranges::find(space.places, folder, &services::SyncPlace::folder) != space.places.end();
    });
}

/// Whether a space of this kind may come to those that are here.
bool fits(SpaceKind kind, const std::vector<SyncStatus> &spaces)
{
    const domain::SpaceSlot slot = domain::slotFor(kind);
    const auto *same = spaceIn(spaces, slot);
    if (same && (!same->places.empty() || !same->spaceName.isEmpty()))
        return false;
    const auto *other = spaceIn(spaces, slot == domain::SpaceSlot::Main ? domain::SpaceSlot::Registry : domain::SpaceSlot::Main);
    if (!other || other->places.empty())
        return true;
    return slot == domain::SpaceSlot::Main ? domain::fitTogether(kind, other->kind) : domain::fitTogether(other->kind, kind);
}

}

FolderOffer FolderOffer::of(const QString &folder, const base::Outcome<services::SpaceInFolder> &found,
                            const std::vector<SyncStatus> &spaces)
{
    FolderOffer offer;
    offer.folder = folder;
    if (found)
        offer.offerKnown(*found, spaces);
    else if (isPlaceOfAny(folder, spaces))
        offer.sentence = tr("This folder is one of the places already.");
    else if (found.error().code() == base::ErrorCode::ShareMissing)
        offer.offerNew(spaces);
    else
        offer.sentence = Sentences::of(found.error());
    return offer;
}

void FolderOffer::offerKnown(const services::SpaceInFolder &found, const std::vector<SyncStatus> &spaces)
{
    const QString what = tr("“%1” (%2)").arg(found.name, SpaceRows::kind(found.kind));
    const auto *ours = found.isOurs ? spaceIn(spaces, domain::slotFor(found.kind)) : nullptr;
    if (isPlaceOfAny(folder, spaces)) {
        sentence = tr("This folder is one of the places already.");
    } else if (ours && !ours->places.empty()) {
        sentence = tr("The folder holds %1, to which this laptop belongs. From now on the records can be exchanged here too.").arg(what);
        addable.push_back(*ours);
        holdsOurs = true;
    } else if (found.isOurs) {
        sentence = tr("The folder holds %1, for which this laptop has asked or was approved. It can be taken into use.").arg(what);
        joins = true;
    } else if (fits(found.kind, spaces)) {
        sentence = tr("The folder holds %1. Ask to join it: an administrator approves this laptop after comparing a code with you.").arg(what);
        joins = true;
    } else {
        sentence = tr("The folder holds %1, which does not go with the spaces of this laptop. A laptop belongs to one space that carries everything, or to its bureau's and the district's registry. Nothing was changed.").arg(what);
    }
}

void FolderOffer::offerNew(const std::vector<SyncStatus> &spaces)
{
    for (const SyncStatus &space : spaces)
        if (!space.places.empty() && space.member)
            addable.push_back(space);
    for (const SpaceKind kind : {SpaceKind::Whole, SpaceKind::Bureau, SpaceKind::Registry})
        if (fits(kind, spaces))
            foundable.push_back(kind);
    sentence = tr("There is no space in this folder yet. It must be empty; nothing is written before you choose.");
}

}
