#pragma once

#include "models/base/error.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

namespace xunzhen::exchange {

using Json = nlohmann::ordered_json; // keys stay in the order of the file

/// Parses JSON text of foreign origin (RFC 8259), keys in their order. Throws base::Error: EmptyFile, TooLarge (more than
/// `limit` bytes), WrongEncoding (not UTF-8), DamagedFile with "json-syntax" at "line N", "json-too-deep", or
/// "key-duplicate" at the JSON pointer (RFC 6901) of the second one.
Json parseJson(const QByteArray &bytes, qint64 limit);

/// One step down a JSON pointer.
QString pointerTo(const QString &parent, const QString &key);
QString pointerTo(const QString &parent, size_t index);

}
