#pragma once

#include "models/services/workspace.h"
#include "models/sync/folder/directoryshare.h"
#include "models/sync/format/joinrequest.h"
#include "models/sync/keys/filekeystore.h"
#include "models/sync/space/synccontext.h"

namespace xunzhen::services {

/// Everything that one visit to the shared folder needs, for the length of a call. Throws base::Error.
class ShareSession
{
public:
    /// The folder of this profile; Error(Refused) "no-share-folder" when none was ever named.
    explicit ShareSession(Workspace &workspace);
    ShareSession(Workspace &workspace, const QString &folder);

    sync::SyncContext &context() { return m_context; }
    /// Makes this folder the profile's.
    void keepFolder();
    static QString knownFolder(Workspace &workspace);

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
