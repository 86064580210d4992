#include "models/sync/engine/segmentarchive.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"
#include "models/sync/folder/directoryshare.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace xunzhen::sync {

void SegmentArchive::put(const QString &name, const QByteArray &bytes) const
{
    store::writeDurably(path(name), bytes);
}

void SegmentArchive::putAll(const std::vector<std::pair<QString, QByteArray>> &files) const
{
    std::vector<std::pair<QString, QByteArray>> placed;
    for (const auto &[name, bytes] : files)
        placed.emplace_back(path(name), bytes);
    store::writeAllDurably(placed);
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

QStringList SegmentArchive::segments(const QString &folder) const
{
    QStringList found;
    QDirIterator files(path(folder), {QStringLiteral("*.seg")}, QDir::Files, QDirIterator::Subdirectories);
    const qsizetype root = m_folder.size() + 1;
    while (files.hasNext())
        found << files.next().mid(root);
    found.sort();
    return found;
}

QStringList SegmentArchive::folders(const QString &folder) const
{
    QStringList found;
    for (const ShareEntry &entry : DirectoryShare(m_folder).listNames(folder))
        if (entry.isFolder)
            found << entry.name;
    found.sort();
    return found;
}

void SegmentArchive::remove(const QString &name) const
{
    QFile::remove(path(name));
}

QStringList SegmentArchive::list(const QString &folder) const
{
    return QDir(path(folder)).entryList(QDir::Files, QDir::Name);
}

}
