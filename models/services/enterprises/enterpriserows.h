#pragma once

#include "models/services/enterpriseservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Search as lists show it. Throws base::Error.
EnterpriseHits findRows(Workspace &workspace, const QString &text, int limit);

/// The same in two steps, for lists that read only the rows they show. Throws base::Error.
std::vector<EnterpriseMatch> findMatches(Workspace &workspace, const QString &text);
std::vector<EnterpriseRow> rowsOf(Workspace &workspace, const std::vector<EnterpriseMatch> &matches);

/// How many records are in use: the search index knows, and where it is not loaded the store counts. Throws base::Error.
int recordsInUse(Workspace &workspace);

/// Takes the record into the search index, or out of it when it is voided. Throws base::Error.
void reindex(Workspace &workspace, const domain::EnterpriseId &id);

/// 一企一档: everything known of one firm on one time line. Throws base::Error(NotFound).
EnterpriseFile readFile(Workspace &workspace, const domain::EnterpriseId &id);

}
