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

domain::Inspector knownUser(Workspace &workspace)
{
    auto me = user(workspace);
    if (!me)
        throw base::Error(base::ErrorCode::NotAllowed, QStringLiteral("nobody has said who uses this laptop"),
                          {{QStringLiteral("author-unknown"), {}, {}}});
    return *std::move(me);
}

}

void requireInspector(Workspace &workspace)
{
    const domain::Inspector me = knownUser(workspace);
    if (me.role != domain::Role::Inspector)
        refuse(me, QStringLiteral("role-may-not-issue"));
}

domain::Inspector requirePackEditor(Workspace &workspace)
{
    domain::Inspector me = knownUser(workspace);
    if (me.role == domain::Role::Expert)
        refuse(me, QStringLiteral("role-may-not-edit-packs"));
    return me;
}

domain::Inspector requirePackPublisher(Workspace &workspace)
{
    domain::Inspector me = knownUser(workspace);
    if (!mayPublishPacks(me.role))
        refuse(me, QStringLiteral("role-may-not-publish-packs"));
    return me;
}

bool mayPublishPacks(domain::Role role) { return role != domain::Role::Inspector && role != domain::Role::Expert; }

void requireNumberClerk(Workspace &workspace)
{
    const domain::Inspector me = knownUser(workspace);
    if (me.role == domain::Role::Expert)
        refuse(me, QStringLiteral("role-may-not-void-numbers"));
}

domain::Inspector requireTemplateEditor(Workspace &workspace)
{
    domain::Inspector me = knownUser(workspace);
    if (me.role == domain::Role::Expert)
        refuse(me, QStringLiteral("role-may-not-edit-templates"));
    return me;
}

domain::Inspector requireTemplatePublisher(Workspace &workspace)
{
    domain::Inspector me = knownUser(workspace);
    if (!mayPublishTemplates(me.role))
        refuse(me, QStringLiteral("role-may-not-publish-templates"));
    return me;
}

bool mayPublishTemplates(domain::Role role) { return role == domain::Role::Clerk || role == domain::Role::Administrator; }

void refuseOtherRoles(Workspace &workspace)
{
    const auto me = user(workspace);
    if (me && me->role != domain::Role::Inspector && me->role != domain::Role::Leader)
        refuse(*me, QStringLiteral("role-may-not-open"));
}

}
