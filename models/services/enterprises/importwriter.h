#pragma once

#include "models/services/enterpriseservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Writes the New and Changed lines and the journal to take them back. In a transaction. Throws Error(Clash), with the
/// rows in question, when a record is no longer what the preview showed; Error(Refused) when there is nothing to write.
ImportResult writeImport(Workspace &workspace, const SheetPreview &preview, std::vector<domain::Enterprise> &written,
                         const base::Work &work);

/// Takes an import back in a transaction: voids what it added, puts back what it changed. Records that somebody has
/// edited or visited since are kept; returns how many those are. Throws Error(NotFound), Error(Refused) when undone before.
int takeBackImport(Workspace &workspace, const domain::ImportId &id);

}
