#include "models/store/maintenance/damagedcopy.h"

#include "models/base/error.h"
#include "models/store/database.h"

#include <QFile>
#include <QtEndian>

namespace xunzhen::store {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kHeaderSize = 100;
constexpr quint16 kPageSize = 4096;

void copy(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        throw Error(ErrorCode::Io, QStringLiteral("%1 -> %2").arg(from, to));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

}

DamagedCopy::DamagedCopy(const QString &damaged, const QString &beside) : m_room(beside + QStringLiteral(".XXXXXX"))
{
    if (!m_room.isValid())
        throw Error(ErrorCode::Io, m_room.errorString());
    copy(damaged, file());
    const QString log = QStringLiteral("-wal");
    if (QFile::exists(damaged + log))
        copy(damaged + log, file() + log);
    repairHeader();
}

QString DamagedCopy::file() const
{
    return m_room.filePath(QStringLiteral("damaged.db"));
}

/// Every store has these bytes (sqlite.org/fileformat2.html §1.3): put back, they cost nothing when they were right.
void DamagedCopy::repairHeader() const
{
    QFile database(file());
    if (!database.open(QIODevice::ReadWrite) || database.size() < kHeaderSize)
        return;
    QByteArray header = database.read(kHeaderSize);
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    qToBigEndian<quint16>(kPageSize, header.data() + 16);
    const char fixed[]{2, 2, char(kReservedBytes), 64, 32, 32}; // WAL twice, reserve, payload fractions
    header.replace(18, sizeof fixed, fixed, sizeof fixed);
    qToBigEndian<quint32>(quint32(database.size() / kPageSize), header.data() + 28);
    qToBigEndian<quint32>(4, header.data() + 44); // schema format
    qToBigEndian<quint32>(1, header.data() + 56); // UTF-8
    database.seek(0);
    database.write(header);
}

}
