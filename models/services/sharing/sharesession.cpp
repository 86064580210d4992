#include "models/services/sharing/sharesession.h"

#include "models/services/sharing/shareplaces.h"

#include "models/store/person/inspectorrepository.h"
#include "models/store/profile.h"

#include <QDir>

namespace xunzhen::services {

namespace {

QString neededFolder(Workspace &workspace, domain::SpaceSlot slot)
{
    const auto places = SharePlaces(workspace.database(), slot).all();
    if (places.empty())
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("no shared folder"),
                          {{QStringLiteral("no-share-folder"), {}, {}}});
    return places.front().folder;
}

}

ShareSession::ShareSession(Workspace &workspace, domain::SpaceSlot slot)
    : ShareSession(workspace, slot, neededFolder(workspace, slot))
{
}

ShareSession::ShareSession(Workspace &workspace, domain::SpaceSlot slot, const QString &folder)
    : m_workspace(workspace), m_folder(cleaned(folder)),
      m_keys(workspace.profile().layout().keyFolder(), workspace.ids()),
      m_share(m_folder),
      m_context{workspace.database(),
                workspace.blobs(),
                workspace.profile().layout().archiveFolder(slot),
                m_keys,
                workspace.clock(),
                workspace.ids(),
                m_share,
                sync::pauseThread,
                slot,
                SharePlaces(workspace.database(), slot).keyOf(m_folder)}
{
    workspace.refreshAuthor();
}

QString ShareSession::cleaned(const QString &folder) { return QDir::cleanPath(folder); }

void ShareSession::keepFolder()
{
    store::Transaction transaction(m_workspace.database());
    SharePlaces(m_workspace.database(), m_context.slot).setFirst(m_folder);
    transaction.commit();
}

sync::Member ShareSession::member() const
{
    const auto me = store::InspectorRepository(m_workspace.database()).find(m_workspace.me());
    if (!me)
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("nobody has said who uses this laptop"),
                          {{QStringLiteral("author-unknown"), {}, {}}});
    return {me->name, me->id.toBytes(), me->bureau, domain::roleCode(me->role)};
}

}
