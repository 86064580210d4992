#include "models/services/sharing/releaserights.h"

#include "models/services/sharing/spacemembers.h"

#include "models/store/oplog.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/synced/consentrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

/// The one operation that made the release, when it was never touched again and its author is whom it names.
std::optional<store::Operation> soleOperation(Workspace &workspace, const PublishedRecord &release)
{
    const auto written = store::OperationLog(workspace.database()).history(release.entity, release.record);
    const bool sound = written.size() == 1 && written.front().author == release.publishedBy.toBytes();
    return sound ? std::optional(written.front()) : std::nullopt;
}

std::optional<domain::Role> knownRole(Workspace &workspace, const domain::InspectorId &id)
{
    const auto person = store::InspectorRepository(workspace.database()).find(id);
    return person ? std::optional(person->role) : std::nullopt;
}

/// The role that the writing laptop was certified in, for the person whom the release names.
std::optional<domain::Role> certifiedRole(Workspace &workspace, const PublishedRecord &release, const QByteArray &device)
{
    const SpaceMembers members(workspace);
    const auto certified = members.find(device);
    if (certified)
        return certified->inspector == release.publishedBy ? certified->role : std::nullopt;
    const bool isOwn = device == members.self() || device == QByteArray(32, '\0'); // not enrolled, or before any key
    return isOwn ? knownRole(workspace, release.publishedBy) : std::nullopt;
}

bool isConsentedTo(Workspace &workspace, const PublishedRecord &release)
{
    const SpaceMembers members(workspace);
    const auto writers = store::ConsentRepository(workspace.database()).writers(release.entity, release.record);
    return std::any_of(writers.begin(), writers.end(), [&](const QByteArray &device) { return members.isAdmin(device); });
}

}

bool releaseCounts(Workspace &workspace, const PublishedRecord &release, const std::function<bool(domain::Role)> &mayPublish)
{
    const auto written = soleOperation(workspace, release);
    if (!written)
        return false;
    const auto may = [&](const std::optional<domain::Role> &role) { return role && mayPublish(*role); };
    const bool listed = may(knownRole(workspace, release.publishedBy));
    if (!SpaceMembers(workspace).hasSpace())
        return listed;
    return (listed && may(certifiedRole(workspace, release, written->version.stream.device))) || isConsentedTo(workspace, release);
}

void consentTo(Workspace &workspace, const PublishedRecord &release)
{
    const SpaceMembers members(workspace);
    if (!members.isAdmin(members.self()))
        throw base::Error(base::ErrorCode::NotAllowed, QStringLiteral("not an admin's laptop"),
                          {{QStringLiteral("admin-only"), {}, {}}});
    store::ConsentRepository(workspace.database())
        .add({workspace.ids().make<domain::ReleaseConsentId>(), release.entity, release.record, workspace.clock().now(),
              workspace.me()});
}

}
