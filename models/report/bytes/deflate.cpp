#include "models/report/bytes/deflate.h"

#include "models/base/error.h"

#include <zlib.h>

#include <array>

namespace xunzhen::report {

QByteArray deflate(const QByteArray &bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    const int result = compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                                 reinterpret_cast<const Bytef *>(bytes.constData()), uLong(bytes.size()), 6);
    if (result != Z_OK)
        throw base::Error(base::ErrorCode::Internal, QStringLiteral("deflate failed: %1").arg(result));
    packed.resize(qsizetype(size));
    return packed;
}

quint64 inflatedSize(const QByteArray &stream, quint64 limit)
{
    z_stream state{};
    if (inflateInit(&state) != Z_OK)
        return 0;
    std::array<Bytef, 65536> sink{};
    state.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(stream.constData()));
    state.avail_in = uInt(stream.size());
    quint64 size = 0;
    int result = Z_OK;
    while (result == Z_OK && size <= limit) {
        state.next_out = sink.data();
        state.avail_out = uInt(sink.size());
        result = inflate(&state, Z_NO_FLUSH);
        size += sink.size() - state.avail_out;
    }
    inflateEnd(&state);
    if (size > limit)
        return limit + 1;
    return result == Z_STREAM_END ? size : 0;
}

} // namespace xunzhen::report
