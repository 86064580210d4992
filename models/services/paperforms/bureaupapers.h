#pragma once

#include "models/domain/draw/draw.h"
#include "models/domain/paper/paperform.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

// What the papers of a bureau begin with, a file each.

/// 抽取记录: seed, lists with their hashes, what was drawn and who is sent. Of a long list only the hash is on the paper, so
/// that it can still be read: the list itself belongs into the file.
domain::FormValues drawRecordValues(const domain::DrawRequest &request, const domain::DrawResult &result, const QDateTime &at);

/// 检查结果公示表: a row for each enforcement check whose report was issued from `from` to `to`, both included, in the order of the
/// checks, fit for the public (domain::maskedText). Call inside Workspace::read or write. Throws Error(InvalidInput)
/// "publication-period-wrong".
domain::FormValues publicationValues(Workspace &workspace, const QDate &from, const QDate &to);

}
