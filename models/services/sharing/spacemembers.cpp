#include "models/services/sharing/spacemembers.h"

#include "models/sync/space/membership.h"
#include "models/sync/space/rosterbook.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

/// The roster as this laptop knows it; nobody is in it without a space.
sync::Roster rosterOf(Workspace &workspace)
{
    const auto space = sync::Membership(workspace.database(), domain::SpaceSlot::Main).space();
    if (!space)
        return {};
    return sync::RosterBook::of(store::SyncLedger(workspace.database(), domain::SpaceSlot::Main), space->root)->roster;
}

}

QByteArray deviceStart(const QByteArray &device) { return device.left(16); }

bool SpaceMembers::hasSpace() const { return sync::Membership(m_workspace.database(), domain::SpaceSlot::Main).space().has_value(); }

QByteArray SpaceMembers::self() const
{
    const auto stream = sync::Membership(m_workspace.database(), domain::SpaceSlot::Main).stream();
    return stream ? stream->device : QByteArray();
}

bool SpaceMembers::isFounder(const QByteArray &device) const
{
    const auto space = sync::Membership(m_workspace.database(), domain::SpaceSlot::Main).space();
    return space && !device.isEmpty() && device == space->root;
}

bool SpaceMembers::isAdmin(const QByteArray &device) const
{
    return isFounder(device) || rosterOf(m_workspace).isAdmin(device);
}

std::vector<CertifiedDevice> SpaceMembers::devices() const
{
    const sync::Roster roster = rosterOf(m_workspace);
    std::vector<CertifiedDevice> devices;
    for (const sync::Certificate &certificate : roster.all())
        devices.push_back({certificate.device,
                           domain::InspectorId::fromBytes(certificate.member.inspector).value_or(domain::InspectorId()),
                           certificate.member.name, certificate.member.bureau, domain::roleFromCode(certificate.member.role),
                           roster.revocationOf(certificate.device) != nullptr});
    return devices;
}

std::optional<CertifiedDevice> SpaceMembers::find(const QByteArray &device) const
{
    const auto all = devices();
    const auto found = std::ranges::find(all, device, &CertifiedDevice::device);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

}
