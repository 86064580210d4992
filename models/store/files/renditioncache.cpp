#include "models/store/files/renditioncache.h"

#include "models/store/files/blobstore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace xunzhen::store {

namespace {

bool isKind(const QString &text)
{
    const auto allowed = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-')); };
    return !text.isEmpty() && text.size() <= 32 && std::all_of(text.begin(), text.end(), allowed);
}

}

RenditionCache::RenditionCache(QString folder) : m_folder(std::move(folder)) {}

/// Empty for names that are not ours to make.
QString RenditionCache::path(const QString &hash, const QString &kind) const
{
    if (!BlobStore::isHash(hash) || !isKind(kind))
        return {};
    return QDir(m_folder).filePath(hash.left(2) + QLatin1Char('/') + hash + QLatin1Char('.') + kind);
}

std::optional<QByteArray> RenditionCache::get(const QString &hash, const QString &kind) const
{
    QFile file(path(hash, kind));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() == 0)
        return std::nullopt;
    return file.readAll();
}

void RenditionCache::put(const QString &hash, const QString &kind, const QByteArray &bytes)
{
    const QString name = path(hash, kind);
    if (name.isEmpty() || !QDir().mkpath(QFileInfo(name).absolutePath()))
        return;
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        file.commit();
}

void RenditionCache::clear()
{
    QDir(m_folder).removeRecursively();
}

}
