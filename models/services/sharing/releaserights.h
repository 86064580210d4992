#pragma once

#include "models/domain/person/inspector.h"
#include "models/services/workspace.h"

#include <functional>

namespace xunzhen::services {

/// What was published to the colleagues: a record of pack_release or template_release.
struct PublishedRecord
{
    QString entity;
    QByteArray record;
    domain::InspectorId publishedBy;
};

/// Whether the release may take effect here. In a space the list of people alone, which anybody may edit, is not enough: the
/// laptop that wrote it must also be certified for the person whom the release names, in a role that may publish. Otherwise it
/// waits for the yes of an admin's laptop. Without a space the list of people decides.
bool releaseCounts(Workspace &workspace, const PublishedRecord &release, const std::function<bool(domain::Role)> &mayPublish);

/// Says that yes, in a write. Throws Error(NotAllowed) "admin-only" unless this laptop is an admin's.
void consentTo(Workspace &workspace, const PublishedRecord &release);

}
