#include "models/sync/folder/directoryshare.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

/// What the system itself tells of a folder: a thousand names in a few milliseconds.
std::filesystem::path pathOf(const QString &path)
{
#ifdef Q_OS_WIN
    return std::filesystem::path(path.toStdWString());
#else
    return std::filesystem::path(QFile::encodeName(path).toStdString());
#endif
}

QString nameOf(const std::filesystem::path &path)
{
#ifdef Q_OS_WIN
    return QString::fromStdWString(path.filename().native());
#else
    return QFile::decodeName(path.filename().c_str());
#endif
}

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

std::vector<ShareEntry> DirectoryShare::walk(const QString &folder, bool withSizes) const
{
    std::vector<ShareEntry> entries;
    std::error_code error;
    std::filesystem::directory_iterator walk(pathOf(absolute(folder)), error);
    for (; !error && walk != std::filesystem::directory_iterator(); walk.increment(error)) {
        std::error_code gone; // between the listing and the look at it
        const bool isFolder = walk->is_directory(gone);
        const bool isFile = walk->is_regular_file(gone);
        const auto size = isFile && withSizes ? walk->file_size(gone) : 0;
        if (!gone && (isFolder || isFile))
            entries.push_back({nameOf(walk->path()), qint64(size), isFolder});
    }
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
    const QByteArray bytes = file.read(file.size() + 1); // room for as much is made first
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
    store::beginFlush(file);
}

void DirectoryShare::settle(const QString &temporary, const QString &path)
{
    store::settle(absolute(temporary), absolute(path));
}

void DirectoryShare::settleAll(const std::vector<std::pair<QString, QString>> &files)
{
    std::vector<store::Renaming> renamings;
    for (const auto &[temporary, path] : files)
        renamings.push_back({absolute(temporary), absolute(path)});
    store::settleAll(renamings);
}

void DirectoryShare::remove(const QString &path)
{
    QFile file(absolute(path));
    if (file.exists() && !file.remove())
        fail(file);
}

}
