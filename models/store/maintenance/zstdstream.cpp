#include "models/store/maintenance/zstdstream.h"

#include "models/base/error.h"

#include <zstd.h>

#include <cerrno>

namespace xunzhen::store {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kLevel = 3;
constexpr qint64 kBlock = 256 * 1024;

[[noreturn]] void damaged(const char *why)
{
    throw Error(ErrorCode::DamagedFile, QString::fromLatin1(why));
}

}

ZstdWriter::ZstdWriter(QIODevice &target) : m_target(target), m_context(ZSTD_createCCtx())
{
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1);
}

ZstdWriter::~ZstdWriter()
{
    ZSTD_freeCCtx(m_context);
}

void ZstdWriter::write(const QByteArray &bytes)
{
    push(bytes, false);
}

void ZstdWriter::finish()
{
    push({}, true);
}

void ZstdWriter::push(const QByteArray &bytes, bool last)
{
    QByteArray packed(kBlock, Qt::Uninitialized);
    ZSTD_inBuffer in{bytes.constData(), std::size_t(bytes.size()), 0};
    std::size_t left = 0;
    do {
        ZSTD_outBuffer out{packed.data(), std::size_t(packed.size()), 0};
        left = ZSTD_compressStream2(m_context, &out, &in, last ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left))
            throw Error(ErrorCode::Internal, QString::fromLatin1(ZSTD_getErrorName(left)));
        if (m_target.write(packed.constData(), qint64(out.pos)) != qint64(out.pos))
            throw Error(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io, m_target.errorString());
    } while (last ? left != 0 : in.pos < in.size);
}

ZstdReader::ZstdReader(QIODevice &source) : m_source(source), m_context(ZSTD_createDCtx())
{
    ZSTD_DCtx_setParameter(m_context, ZSTD_d_windowLogMax, 27); // bounds what a hostile file can make us allocate
}

ZstdReader::~ZstdReader()
{
    ZSTD_freeDCtx(m_context);
}

/// Unpacks a little more; false when the frame is over.
bool ZstdReader::fill()
{
    if (m_isComplete)
        return false;
    if (m_packedAt == m_packed.size()) {
        m_packed = m_source.read(kBlock);
        m_packedAt = 0;
        if (m_packed.isEmpty())
            damaged("cut short");
    }
    m_plain.remove(0, m_plainAt);
    m_plainAt = 0;
    const qsizetype before = m_plain.size();
    m_plain.resize(before + kBlock);
    ZSTD_inBuffer in{m_packed.constData(), std::size_t(m_packed.size()), std::size_t(m_packedAt)};
    ZSTD_outBuffer out{m_plain.data() + before, std::size_t(kBlock), 0};
    const std::size_t left = ZSTD_decompressStream(m_context, &out, &in);
    if (ZSTD_isError(left))
        damaged(ZSTD_getErrorName(left));
    m_packedAt = qsizetype(in.pos);
    m_plain.resize(before + qsizetype(out.pos));
    m_isComplete = left == 0;
    return true;
}

QByteArray ZstdReader::read(qint64 count)
{
    while (m_plain.size() - m_plainAt < count)
        if (!fill())
            damaged("ends too early");
    const QByteArray bytes = m_plain.mid(m_plainAt, count);
    m_plainAt += count;
    return bytes;
}

void ZstdReader::expectEnd()
{
    while (fill()) { }
    if (m_plainAt != m_plain.size() || m_packedAt != m_packed.size() || !m_source.atEnd())
        damaged("something follows the end");
}

}
