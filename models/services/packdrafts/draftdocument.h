#pragma once

#include "models/exchange/pack/packreader.h"
#include "models/services/workspace.h"
#include "models/store/checklist/packdraftrepository.h"

namespace xunzhen::services {

/// The draft of a pack, or what a draft of it would begin with. Throws base::Error.
struct DraftDocument
{
    QString baseVersion;
    exchange::PackDocument document;
    base::Problems problems; ///< faults that the draft still has; place = JSON pointer
    bool begun = false;
};
/// Error(NotFound) when neither a draft nor an installed version is there.
DraftDocument draftDocument(Workspace &workspace, const QString &code);

/// The installed version that the draft began with. Error(NotFound) when it was removed.
domain::Pack draftBase(Workspace &workspace, const DraftDocument &draft);

/// Writes the draft with a step that says who did what. Call inside a write.
void saveDraft(Workspace &workspace, const DraftDocument &before, const QByteArray &raw, const QString &entry, const QString &what);

}
