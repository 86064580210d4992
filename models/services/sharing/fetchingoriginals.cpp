// Originals of photos: which come by themselves, and fetching the others on request.
#include "models/services/sharing/shareplaces.h"
#include "models/services/sharing/sharesession.h"
#include "models/services/syncservice.h"

#include "models/store/visit/evidencerepository.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/engine/originals.h"
#include "models/sync/engine/syncengine.h"

#include <algorithm>

namespace xunzhen::services {

using base::Error;
using base::ErrorCode;
using domain::Evidence;
using domain::SpaceSlot;
using store::BlobReference;

namespace {

std::vector<Evidence> awayOf(Workspace &workspace, std::vector<Evidence> photos)
{
    std::erase_if(photos, [&](const Evidence &photo) { return workspace.blobs().has(photo.hash); });
    return photos;
}

/// A picture that was taken over twice is one file.
std::vector<BlobReference> filesOf(const std::vector<Evidence> &photos)
{
    std::vector<BlobReference> files;
    for (const Evidence &photo : photos)
        if (std::ranges::find(files, photo.hash, &BlobReference::hash) == files.end())
            files.push_back({photo.hash, photo.byteCount, true});
    return files;
}

/// One place after the other until everything is here. Throws when none could be met.
void fetchFrom(Workspace &workspace, std::vector<BlobReference> &wanted, const base::Work &work)
{
    const auto places = SharePlaces(workspace.database(), SpaceSlot::Main).all();
    if (places.empty())
        ShareSession(workspace, SpaceSlot::Main); // says so
    std::optional<Error> failure;
    bool isMet = false;
    for (const SyncPlace &place : places) {
        const auto report = base::attempt([&] {
            ShareSession session(workspace, SpaceSlot::Main, place.folder);
            return sync::SyncEngine(session.context()).fetch(wanted, work);
        });
        if (!report && report.error().code() == ErrorCode::Cancelled)
            throw report.error();
        if (!report)
            failure = failure ? failure : std::optional(report.error());
        isMet = isMet || report;
        if (report)
            std::erase_if(wanted, [&](const BlobReference &one) { return report->fetched.contains(one.hash); });
        if (wanted.empty())
            return;
    }
    if (!isMet)
        throw *failure;
}

void rememberFetched(Workspace &workspace, int fetched)
{
    (void)workspace.write([&] { // the sync page's number, no record: the next look counts again
        sync::Originals originals(workspace.database());
        originals.setAway(originals.away() - fetched);
    });
}

void tellFetched(Workspace &workspace, const std::vector<Evidence> &photos)
{
    QList<domain::VisitId> visits;
    bool areProofs = false;
    for (const Evidence &photo : photos) {
        if (!visits.contains(photo.visit))
            visits << photo.visit;
        areProofs = areProofs || !photo.remediation.isNull();
    }
    if (!visits.isEmpty())
        Q_EMIT workspace.facts().visitsChanged(visits);
    if (areProofs)
        Q_EMIT workspace.facts().remediationChanged();
    Q_EMIT workspace.facts().syncChanged();
}

base::Outcome<OriginalsFetched> fetch(Workspace &workspace, const std::vector<Evidence> &photos, const base::Work &work)
{
    std::vector<BlobReference> wanted = filesOf(photos);
    const int asked = int(wanted.size());
    if (asked == 0)
        return OriginalsFetched();
    const auto done = base::attempt([&] { fetchFrom(workspace, wanted, work); });
    const auto still = awayOf(workspace, photos); // also after a fetch that was stopped
    OriginalsFetched result{asked - int(filesOf(still).size()), {}};
    for (const Evidence &photo : still)
        result.absent << photo.fileName;
    if (result.fetched > 0) {
        rememberFetched(workspace, result.fetched);
        tellFetched(workspace, photos);
    }
    return done ? base::Outcome<OriginalsFetched>(std::move(result)) : base::Outcome<OriginalsFetched>(done.error());
}

}

domain::OriginalsWish SyncService::originalsWish() const
{
    return m_workspace.readOr([&] { return sync::Originals(m_workspace.database()).wish(); });
}

base::Done SyncService::setOriginalsWish(const domain::OriginalsWish &wish)
{
    auto done = m_workspace.write([&] {
        sync::Originals(m_workspace.database()).setWish(wish);
        sync::BlobExchange::markMissing(m_workspace.database());
    });
    if (done)
        Q_EMIT m_workspace.facts().syncChanged();
    return done;
}

std::vector<Evidence> SyncService::originalsAway(const domain::VisitId &visit) const
{
    return m_workspace.readOr([&] { return awayOf(m_workspace, store::EvidenceRepository(m_workspace.database()).ofVisit(visit)); });
}

base::Outcome<OriginalsFetched> SyncService::fetchOriginals(const domain::VisitId &visit, const base::Work &work)
{
    return fetch(m_workspace, originalsAway(visit), work);
}

base::Outcome<OriginalsFetched> SyncService::fetchOriginals(const QString &hash, const base::Work &work)
{
    const auto photos = m_workspace.readOr([&] { return store::EvidenceRepository(m_workspace.database()).ofOriginal(hash); });
    if (photos.empty())
        return Error(ErrorCode::NotFound, hash);
    return fetch(m_workspace, awayOf(m_workspace, photos), work);
}

}
