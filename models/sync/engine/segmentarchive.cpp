#include "models/sync/engine/segmentarchive.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace xunzhen::sync {

void SegmentArchive::put(const QString &name, const QByteArray &bytes) const
{
    store::writeDurably(path(name), bytes);
}

std::optional<QByteArray> SegmentArchive::get(const QString &name) const
{
    QFile file(path(name));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Io, file.errorString());
    return file.readAll();
}

std::optional<qint64> SegmentArchive::size(const QString &name) const
{
    const QFileInfo file(path(name));
    return file.isFile() ? std::optional(file.size()) : std::nullopt;
}

QStringList SegmentArchive::names(const QString &folder) const
{
    QStringList names;
    QDirIterator files(path(folder), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = folder + files.next().mid(path(folder).size());
        if (!name.endsWith(QLatin1String(".part")))
            names << name;
    }
    names.sort();
    return names;
}

void SegmentArchive::remove(const QString &name) const
{
    QFile file(path(name));
    if (file.exists() && !file.remove())
        throw base::Error(base::ErrorCode::Io, file.errorString());
}

}
