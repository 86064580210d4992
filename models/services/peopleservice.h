#pragma once

#include "models/base/outcome.h"
#include "models/domain/person/inspector.h"

namespace xunzhen::services {

class Workspace;

/// Inspectors of the profile and who one is oneself. Two qualified inspectors are needed for a visit.
class PeopleService
{
public:
    explicit PeopleService(Workspace &workspace);

    std::vector<domain::Inspector> inspectors() const;
    base::Outcome<domain::Inspector> inspector(const domain::InspectorId &id) const;
    base::Outcome<domain::InspectorId> save(domain::Inspector inspector);
    /// Who uses this laptop: the author of every operation.
    std::optional<domain::Inspector> me() const;
    base::Done setMe(const domain::InspectorId &id);

private:
    Workspace &m_workspace;
};

}
