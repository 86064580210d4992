#pragma once

#include "models/services/workspace.h"
#include "models/store/oplog.h"

namespace xunzhen::services {

/// What people call a record of a shared table: a firm's name, "firm · question" for an answer, a paper's number.
/// Empty when the record has not arrived. Throws base::Error.
QString recordTitle(Workspace &workspace, const QString &entity, const QByteArray &record);

/// Who wrote it: the name, else the short code of the laptop.
QString writerOf(Workspace &workspace, const store::Operation &operation);

/// The inspector's name behind an author's id, from the bureau's records or a space's roster; empty when not known here.
QString authorName(Workspace &workspace, const QByteArray &author);

}
