#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace xunzhen::store {

/// One zstd frame with checksum, written piece by piece. Throws base::Error(Io, DiskFull).
class ZstdWriter
{
public:
    explicit ZstdWriter(QIODevice &target);
    ~ZstdWriter();
    void write(const QByteArray &bytes);
    void finish();

private:
    void push(const QByteArray &bytes, bool last);
    QIODevice &m_target;
    ZSTD_CCtx_s *m_context;
};

/// Reads what ZstdWriter wrote. Throws base::Error(DamagedFile) for everything else.
class ZstdReader
{
public:
    explicit ZstdReader(QIODevice &source);
    ~ZstdReader();
    /// Exactly so many bytes; Error(DamagedFile) when there are fewer.
    QByteArray read(qint64 count);
    /// The frame is complete, its checksum right, and nothing follows.
    void expectEnd();

private:
    bool fill();
    QIODevice &m_source;
    ZSTD_DCtx_s *m_context;
    QByteArray m_packed, m_plain;
    qsizetype m_packedAt = 0, m_plainAt = 0;
    bool m_isComplete = false;
};

}
