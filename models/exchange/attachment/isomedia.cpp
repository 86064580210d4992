#include "models/exchange/attachment/isomedia.h"

#include <functional>

namespace xunzhen::exchange {

namespace {

constexpr int kMostBoxes = 4096; ///< of one level: a longer list is no recording
constexpr qint64 kLongest = 7LL * 24 * 3600 * 1000;

struct Box
{
    QByteArray type;
    qint64 body = 0, end = 0;
};

/// The box that begins there (§4.2): 32-bit size, 64-bit size after 1, "to the end" for 0. Nothing when it makes no sense.
std::optional<Box> boxAt(const ByteSource &source, qint64 at, qint64 limit)
{
    if (at + 8 > limit)
        return std::nullopt;
    const auto small = source.big(at, 4);
    Box box{source.bytes(at + 4, 4), at + 8, limit};
    quint64 size = small;
    if (small == 1) {
        size = source.big(at + 8, 8);
        box.body = at + 16;
    }
    if (small != 0 && (size < quint64(box.body - at) || size > quint64(limit - at)))
        return std::nullopt;
    if (small != 0)
        box.end = at + qint64(size);
    return box;
}

/// False when the boxes do not fill the part.
bool eachBox(const ByteSource &source, qint64 from, qint64 to, const std::function<void(const Box &)> &take)
{
    int count = 0;
    for (qint64 at = from; at < to;) {
        const auto box = boxAt(source, at, to);
        if (!box || ++count > kMostBoxes)
            return false;
        take(*box);
        at = box->end;
    }
    return true;
}

/// §8.2.2: time scale and duration, 32 or 64 bit by the version.
std::optional<qint64> movieLength(const ByteSource &source, const Box &header)
{
    const bool wide = source.big(header.body, 1) == 1;
    const quint64 scale = source.big(header.body + (wide ? 20 : 12), 4);
    const quint64 duration = source.big(header.body + (wide ? 24 : 16), wide ? 8 : 4);
    if (scale == 0 || duration == 0 || duration / scale > quint64(kLongest) / 1000)
        return std::nullopt;
    return qint64(duration * 1000 / scale);
}

void lookAtTrack(const ByteSource &source, const Box &track, IsoMedia &media)
{
    eachBox(source, track.body, track.end, [&](const Box &box) {
        if (box.type != "mdia")
            return;
        eachBox(source, box.body, box.end, [&](const Box &inner) {
            const QByteArray handler = inner.type == "hdlr" ? source.bytes(inner.body + 8, 4) : QByteArray();
            media.hasPictures = media.hasPictures || handler == "vide";
            media.hasSound = media.hasSound || handler == "soun";
        });
    });
}

}

bool looksLikeIsoMedia(const ByteSource &source)
{
    const QByteArray type = source.bytes(4, 4);
    return type == "ftyp" || type == "moov" || type == "wide";
}

std::optional<IsoMedia> readIsoMedia(const ByteSource &source)
{
    IsoMedia media;
    media.isQuickTime = source.bytes(4, 4) != "ftyp" || source.bytes(8, 4) == "qt  ";
    const bool whole = eachBox(source, 0, source.size(), [&](const Box &box) {
        if (box.type != "moov")
            return;
        eachBox(source, box.body, box.end, [&](const Box &inner) {
            if (inner.type == "mvhd")
                media.length = movieLength(source, inner);
            else if (inner.type == "trak")
                lookAtTrack(source, inner, media);
        });
    });
    return whole && (media.hasPictures || media.hasSound) ? std::optional(media) : std::nullopt;
}

}
