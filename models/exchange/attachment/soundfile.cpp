#include "models/exchange/attachment/soundfile.h"

#include <algorithm>

namespace xunzhen::exchange {

namespace {

constexpr int kMostChunks = 1024;
constexpr qint64 kLongest = 7LL * 24 * 3600 * 1000;
constexpr qint64 kTail = 70'000; ///< an Ogg page is at most 65,307 bytes

std::optional<qint64> sensible(quint64 milliseconds)
{
    return milliseconds > 0 && milliseconds < quint64(kLongest) ? std::optional(qint64(milliseconds)) : std::nullopt;
}

/// Samples a second, by the first packet of the stream; 0 = of none of the four.
quint64 oggRate(const ByteSource &source)
{
    const qint64 packet = 27 + qint64(source.big(26, 1));
    const QByteArray head = source.bytes(packet, 16);
    if (head.startsWith("\x01vorbis"))
        return source.little(packet + 12, 4);
    if (head.startsWith("OpusHead"))
        return 48'000; // RFC 7845 §4: positions always count so
    if (head.startsWith("Speex   "))
        return source.little(packet + 36, 4);
    return head.startsWith("\x7F" "FLAC") ? source.big(packet + 27, 3) >> 4 : 0;
}

/// The position in the last page of the file.
quint64 oggEnd(const ByteSource &source)
{
    const qint64 from = std::max<qint64>(0, source.size() - kTail);
    const qsizetype last = source.bytes(from, kTail).lastIndexOf("OggS");
    return last < 0 ? 0 : source.little(from + last + 6, 8);
}

}

std::optional<SoundFile> readWave(const ByteSource &source)
{
    if (source.bytes(0, 4) != "RIFF" || source.bytes(8, 4) != "WAVE")
        return std::nullopt;
    quint64 bytesASecond = 0;
    qint64 at = 12;
    for (int i = 0; i < kMostChunks && at + 8 <= source.size(); ++i) {
        const QByteArray type = source.bytes(at, 4);
        const qint64 size = qint64(source.little(at + 4, 4));
        if (type == "fmt " && size >= 16)
            bytesASecond = source.little(at + 16, 4);
        if (type == "data" && bytesASecond > 0 && at + 8 < source.size()) // a recorder that was cut off claims more than there is
            return SoundFile{sensible(quint64(std::min(size, source.size() - at - 8)) * 1000 / bytesASecond)};
        at += 8 + size + size % 2;
    }
    return std::nullopt;
}

std::optional<SoundFile> readOgg(const ByteSource &source)
{
    if (source.bytes(0, 4) != "OggS" || source.big(4, 1) != 0)
        return std::nullopt;
    const quint64 rate = oggRate(source);
    if (rate == 0)
        return std::nullopt;
    const quint64 end = oggEnd(source);
    return SoundFile{end > quint64(1) << 48 ? std::nullopt : sensible(end * 1000 / rate)};
}

}
