#pragma once

#include "models/services/workspace.h"
#include "models/sync/folder/directoryshare.h"
#include "models/sync/format/joinrequest.h"
#include "models/sync/keys/filekeystore.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::services {

/// Everything that one visit to a folder of a space needs, for the length of a call. Throws base::Error.
class ShareSession
{
public:
    /// The first place of the space; Error(Refused) "no-share-folder" when it has none.
    ShareSession(Workspace &workspace, domain::SpaceSlot slot);
    ShareSession(Workspace &workspace, domain::SpaceSlot slot, const QString &folder);

    sync::SyncContext &context() { return m_context; }
    const QString &folder() const { return m_folder; }
    /// Makes this folder the space's first place.
    void keepFolder();
    /// One that the places of a space are compared by.
    static QString cleaned(const QString &folder);

    /// Who stands behind this laptop. Error(Refused) "author-unknown" before it was said.
    sync::Member member() const;

private:
    Workspace &m_workspace;
    QString m_folder;
    sync::FileKeyStore m_keys;
    sync::DirectoryShare m_share;
    sync::SyncContext m_context;
};

}
