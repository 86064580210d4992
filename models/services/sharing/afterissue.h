#pragma once

#include "models/services/syncservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// The groups of a record of an issued visit that now say something else than its last paper shows: a colleague who did not
/// know of the paper changed them. Nothing for records that go on changing by themselves (firms, people). Call inside
/// Workspace::read. Throws base::Error.
std::vector<ConflictRow> changedAfterIssue(Workspace &workspace, const QString &entity, const QByteArray &record);

}
