#pragma once

#include <QByteArray>

#include <QtEndian>

namespace xunzhen::sync {

/// Reads what ByteWriter wrote. Never reads past the end and never allocates more than what is there; throws
/// base::Error(DamagedFile). The bytes must outlive the reader.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray &bytes) : m_bytes(bytes) {}

    template<typename Number>
    Number fixed()
    {
        require(sizeof(Number));
        const Number number = qFromLittleEndian<Number>(m_bytes.constData() + m_place);
        m_place += sizeof(Number);
        return number;
    }
    QByteArray raw(qsizetype count);
    quint64 varint();
    qint64 zigzag();
    /// At most `limit` bytes long.
    QByteArray counted(quint64 limit);
    /// A number of things of which each takes at least one byte of what is left.
    qsizetype count();

    bool atEnd() const { return m_place == m_bytes.size(); }
    qsizetype place() const { return m_place; }
    void skipTo(qsizetype place);

private:
    void require(quint64 count) const;

    const QByteArray &m_bytes;
    qsizetype m_place = 0;
};

/// The one way a reader says that bytes are not what they should be.
[[noreturn]] void damaged(const char *what);

}
