#include "models/services/rights.h"

#include "models/store/person/inspectorrepository.h"

namespace xunzhen::services {

namespace {

std::optional<domain::Inspector> user(Workspace &workspace)
{
    return store::InspectorRepository(workspace.database()).find(workspace.me());
}

[[noreturn]] void refuse(const domain::Inspector &person, const QString &code)
{
    throw base::Error(base::ErrorCode::NotAllowed, person.name,
                      {{code, {}, {person.name, domain::roleCode(person.role)}}});
}

}

void requireInspector(Workspace &workspace)
{
    const auto me = user(workspace);
    if (!me)
        throw base::Error(base::ErrorCode::NotAllowed, QStringLiteral("nobody has said who uses this laptop"),
                          {{QStringLiteral("author-unknown"), {}, {}}});
    if (me->role != domain::Role::Inspector)
        refuse(*me, QStringLiteral("role-may-not-issue"));
}

void refuseOtherRoles(Workspace &workspace)
{
    const auto me = user(workspace);
    if (me && me->role != domain::Role::Inspector && me->role != domain::Role::Leader)
        refuse(*me, QStringLiteral("role-may-not-open"));
}

}
