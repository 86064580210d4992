#include "models/services/peopleservice.h"

#include "models/services/workspace.h"
#include "models/store/local/settings.h"
#include "models/store/person/inspectorrepository.h"

namespace xunzhen::services {

PeopleService::PeopleService(Workspace &workspace) : m_workspace(workspace) {}

std::vector<domain::Inspector> PeopleService::inspectors() const
{
    return m_workspace.readOr([&] { return store::InspectorRepository(m_workspace.database()).all(); });
}

base::Outcome<domain::Inspector> PeopleService::inspector(const domain::InspectorId &id) const
{
    return m_workspace.read([&] { return store::InspectorRepository(m_workspace.database()).get(id); });
}

base::Outcome<domain::InspectorId> PeopleService::save(domain::Inspector inspector)
{
    inspector.name = inspector.name.simplified();
    inspector.credentialNumber = inspector.credentialNumber.simplified();
    if (inspector.name.isEmpty())
        return base::Error(base::ErrorCode::InvalidInput, QStringLiteral("inspector without a name"),
                           {{QStringLiteral("name-missing"), QStringLiteral("name"), {}}});
    if (inspector.id.isNull())
        inspector.id = m_workspace.ids().make<domain::InspectorId>();
    const auto done = m_workspace.write([&] { store::InspectorRepository(m_workspace.database()).save(inspector); });
    if (!done)
        return done.error();
    Q_EMIT m_workspace.facts().peopleChanged();
    return inspector.id;
}

std::optional<domain::Inspector> PeopleService::me() const
{
    return m_workspace.readOr([&] { return store::InspectorRepository(m_workspace.database()).find(m_workspace.me()); });
}

base::Done PeopleService::setMe(const domain::InspectorId &id)
{
    auto done = m_workspace.write([&] {
        store::InspectorRepository(m_workspace.database()).get(id);
        store::Settings(m_workspace.database()).set(QStringLiteral("profile.inspector"), id.toString());
    });
    if (!done)
        return done;
    m_workspace.refreshAuthor();
    Q_EMIT m_workspace.facts().peopleChanged();
    return {};
}

}
