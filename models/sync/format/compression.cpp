#include "models/sync/format/compression.h"

#include "models/sync/bytes/bytereader.h"

#include <zstd.h>

#include <memory>

namespace xunzhen::sync {

namespace {

/// Making one costs more than unpacking a small segment.
ZSTD_DCtx *unpacker()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx *)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    return context.get();
}

}

QByteArray compressed(const QByteArray &raw)
{
    QByteArray frame(qsizetype(ZSTD_compressBound(std::size_t(raw.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(frame.data(), std::size_t(frame.size()), raw.constData(),
                                           std::size_t(raw.size()), 3);
    Q_ASSERT(!ZSTD_isError(size));
    frame.resize(qsizetype(size));
    return frame;
}

QByteArray decompressed(const QByteArray &frame, quint64 rawLength)
{
    const auto announced = ZSTD_getFrameContentSize(frame.constData(), std::size_t(frame.size()));
    if (announced != rawLength)
        damaged("unpacks to another length");
    QByteArray raw(qsizetype(rawLength), Qt::Uninitialized);
    const std::size_t size = ZSTD_decompressDCtx(unpacker(), raw.data(), std::size_t(rawLength), frame.constData(), std::size_t(frame.size()));
    if (ZSTD_isError(size) || size != rawLength)
        damaged("does not unpack");
    return raw;
}

}
