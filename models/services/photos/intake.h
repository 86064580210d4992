#pragma once

#include "models/domain/visit/visit.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Looks the picture over and keeps its untouched bytes. The evidence lacks only where it belongs. Outside a transaction;
/// throws what exchange::readPhoto throws, then nothing has been kept.
domain::Evidence takeInPhoto(Workspace &workspace, const QByteArray &bytes, const QString &fileName);

/// The same for a document or a recording; throws what exchange::readAttachment throws.
domain::Evidence takeInFile(Workspace &workspace, const QByteArray &bytes, const QString &fileName);

/// Which of the two the bytes are.
bool isPhoto(const QByteArray &bytes);

}
