#include "models/sync/folder/directoryshare.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

[[noreturn]] void fail(const QFile &file)
{
    const bool refused = file.error() == QFileDevice::PermissionsError;
    const bool full = file.error() == QFileDevice::ResourceError;
    throw Error(refused ? ErrorCode::Permission : full ? ErrorCode::DiskFull : ErrorCode::Io,
                QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

}

DirectoryShare::DirectoryShare(QString root) : m_root(std::move(root)) {}

QString DirectoryShare::absolute(const QString &path) const
{
    return m_root + QLatin1Char('/') + path;
}

bool DirectoryShare::isThere() const
{
    return !m_root.isEmpty() && QDir(m_root).exists();
}

std::vector<ShareEntry> DirectoryShare::list(const QString &folder) const
{
    std::vector<ShareEntry> entries;
    const auto filter = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden;
    for (const QFileInfo &one : QDir(absolute(folder)).entryInfoList(filter, QDir::Unsorted))
        entries.push_back({one.fileName(), one.isDir() ? 0 : one.size(), one.isDir()});
    return entries;
}

std::optional<QByteArray> DirectoryShare::read(const QString &path, qint64 limit) const
{
    QFile file(absolute(path));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        fail(file);
    if (file.size() > limit)
        return std::nullopt;
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        fail(file);
    return bytes.size() > limit ? std::nullopt : std::optional(bytes);
}

std::optional<qint64> DirectoryShare::size(const QString &path) const
{
    const QFileInfo file(absolute(path));
    return file.isFile() ? std::optional(file.size()) : std::nullopt;
}

void DirectoryShare::makeFolder(const QString &folder)
{
    if (!isThere())
        throw Error(ErrorCode::ShareMissing, m_root);
    store::makeFolder(absolute(folder));
}

void DirectoryShare::writeTemporary(const QString &path, const QByteArray &bytes)
{
    QFile file(absolute(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        fail(file);
    store::writeAll(file, bytes);
    if (!file.flush())
        fail(file);
}

void DirectoryShare::settle(const QString &temporary, const QString &path)
{
    store::settle(absolute(temporary), absolute(path));
}

void DirectoryShare::remove(const QString &path)
{
    QFile file(absolute(path));
    if (file.exists() && !file.remove())
        fail(file);
}

}
