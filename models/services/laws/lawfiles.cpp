#include "models/services/laws/lawfiles.h"

#include <QDirIterator>
#include <QFile>

namespace xunzhen::services {

namespace {

constexpr qint64 kLawBytes = 8 * 1024 * 1024;

}

QStringList lawFiles(const QString &folder)
{
    if (!QDir(folder).exists())
        throw base::Error(base::ErrorCode::NotFound, folder);
    QStringList files;
    QDirIterator walk(folder, {QStringLiteral("*.md")}, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

exchange::LawFile readLawFile(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Io, path);
    return exchange::readLaw(file.read(kLawBytes + 1), name.isEmpty() ? QFileInfo(path).fileName() : name);
}

}
