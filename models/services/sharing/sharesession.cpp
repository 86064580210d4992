#include "models/services/sharing/sharesession.h"

#include "models/store/local/settings.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/profile.h"

#include <QDir>

namespace xunzhen::services {

namespace {

const QString kFolder = QStringLiteral("share.folder");

QString neededFolder(Workspace &workspace)
{
    const QString folder = ShareSession::knownFolder(workspace);
    if (folder.isEmpty())
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("no shared folder"),
                          {{QStringLiteral("no-share-folder"), {}, {}}});
    return folder;
}

}

ShareSession::ShareSession(Workspace &workspace) : ShareSession(workspace, neededFolder(workspace)) {}

ShareSession::ShareSession(Workspace &workspace, const QString &folder)
    : m_workspace(workspace), m_folder(QDir::cleanPath(folder)),
      m_keys(workspace.profile().layout().keyFolder(), workspace.ids()),
      m_share(m_folder),
      m_context{workspace.database(),
                workspace.blobs(),
                workspace.profile().layout().archiveFolder(),
                m_keys,
                workspace.clock(),
                workspace.ids(),
                m_share,
                sync::pauseThread}
{
    workspace.refreshAuthor();
}

QString ShareSession::knownFolder(Workspace &workspace)
{
    return store::Settings(workspace.database()).value(kFolder, {});
}

void ShareSession::keepFolder()
{
    store::Transaction transaction(m_workspace.database());
    store::Settings(m_workspace.database()).set(kFolder, m_folder);
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
