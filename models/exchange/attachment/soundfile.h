#pragma once

#include "models/exchange/attachment/bytesource.h"

#include <optional>

namespace xunzhen::exchange {

struct SoundFile
{
    std::optional<qint64> length; ///< milliseconds
};

/// RIFF WAVE with a format and data that lie within the file; nothing otherwise.
std::optional<SoundFile> readWave(const ByteSource &source);
/// An Ogg file (RFC 3533) of Vorbis, Opus, Speex or FLAC; nothing otherwise.
std::optional<SoundFile> readOgg(const ByteSource &source);

}
