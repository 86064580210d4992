#include "models/store/fileheader.h"

#include "models/base/error.h"
#include "models/store/database.h"

#include <QFile>
#include <QtEndian>

namespace xunzhen::store {

namespace {

constexpr int kHeaderSize = 100;
constexpr int kApplicationIdAt = 68;
constexpr int kReservedAt = 20;

bool hasMagic(const QByteArray &header)
{
    return header.startsWith(QByteArray("SQLite format 3\0", 16));
}

bool hasOurId(const QByteArray &header)
{
    return qFromBigEndian<qint32>(header.constData() + kApplicationIdAt) == kApplicationId;
}

bool hasOurReserve(const QByteArray &header)
{
    return header.at(kReservedAt) == char(kReservedBytes);
}

QByteArray readHeader(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly)) {
        const bool refused = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError;
        throw base::Error(refused ? base::ErrorCode::Permission : base::ErrorCode::Io, file.fileName());
    }
    return file.read(kHeaderSize);
}

}

FileKind fileKind(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return FileKind::Missing;
    const QByteArray header = readHeader(file);
    if (header.isEmpty())
        return FileKind::Broken;
    if (header.size() < kHeaderSize)
        return hasMagic(header) ? FileKind::Broken : FileKind::Foreign;
    if (hasMagic(header))
        return hasOurId(header) ? FileKind::Store : hasOurReserve(header) ? FileKind::Broken : FileKind::Foreign;
    return hasOurId(header) ? FileKind::Broken : FileKind::Foreign;
}

}
