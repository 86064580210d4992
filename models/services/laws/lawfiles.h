#pragma once

#include "models/exchange/law/lawreader.h"

#include <QStringList>

namespace xunzhen::services {

/// All law texts (*.md) below the folder, in order of their paths. Throws base::Error(NotFound).
QStringList lawFiles(const QString &folder);
/// Reads one of them; problems name it by `name`, or by its file name. Throws what exchange::readLaw throws, and base::Error(Io).
exchange::LawFile readLawFile(const QString &path, const QString &name = {});

}
