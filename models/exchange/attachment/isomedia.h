#pragma once

#include "models/exchange/attachment/bytesource.h"

#include <optional>

namespace xunzhen::exchange {

/// What an ISO base media file (ISO/IEC 14496-12: MP4, M4A, MOV) holds.
struct IsoMedia
{
    bool hasPictures = false, hasSound = false;
    bool isQuickTime = false;
    std::optional<qint64> length; ///< milliseconds
};

/// Whether the first box says so.
bool looksLikeIsoMedia(const ByteSource &source);
/// Walks the boxes; nothing when there is no table of tracks, or a box reaches beyond the file.
std::optional<IsoMedia> readIsoMedia(const ByteSource &source);

}
