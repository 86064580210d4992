#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace xunzhen::exchange {

enum class PhotoType { Jpeg, Png, Heic };

/// By the first bytes; nothing when it is none of the three.
std::optional<PhotoType> sniffPhotoType(const QByteArray &bytes);
QString mediaTypeOf(PhotoType type);
/// A short name for what else the bytes seem to be: "webp", "pdf", "video", …; "unknown".
QString foreignTypeName(const QByteArray &bytes);

}
