#pragma once

#include "models/services/photos/outlineletters.h"

#include <QImage>

namespace xunzhen::services {

/// A sheet with the kind of a file and, of a recording, its length ("MP4", "1:05"): stands for the file where a photo would be
/// shown, and travels ahead of it.
QImage fileTile(const QString &kind, const QString &length, OutlineLetters &letters);

/// "1:05", "1:02:03"; empty for nothing.
QString lengthWords(std::optional<qint64> milliseconds);

}
