#pragma once

#include "models/services/casefileservice.h"

namespace xunzhen::services {

/// Holds an exported folder against its manifest. Reads in blocks; follows no links. Throws base::Error: Refused
/// "case-folder-unknown", Io, Cancelled.
CaseFolderVerdict verifyCaseFolder(const QString &folder, const base::Work &work);

}
