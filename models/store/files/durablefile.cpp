#include "models/store/files/durablefile.h"

#include "models/base/atonce.h"
#include "models/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <set>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace xunzhen::store {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kFlushesAtOnce = 16; ///< they mostly wait, and the disk answers those together that wait together

ErrorCode codeFor(const QFile &file)
{
    if (errno == ENOSPC || errno == EDQUOT || file.error() == QFileDevice::ResourceError)
        return ErrorCode::DiskFull;
    return file.error() == QFileDevice::PermissionsError || errno == EACCES ? ErrorCode::Permission : ErrorCode::Io;
}

[[noreturn]] void fail(const QFile &file)
{
    throw Error(codeFor(file), QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

void flushToDisk(QFile &file)
{
    if (!file.flush())
        fail(file);
#ifdef Q_OS_WIN
    const bool good = _commit(file.handle()) == 0;
#elif defined(Q_OS_MACOS)
    const bool good = fcntl(file.handle(), F_FULLFSYNC) == 0 || fsync(file.handle()) == 0;
#else
    const bool good = fsync(file.handle()) == 0;
#endif
    if (!good)
        fail(file);
}

void flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        fail(file);
    flushToDisk(file);
}

/// A new name is durable only once its folder is; where folders cannot be flushed (Windows, some network file systems)
/// the file system keeps that order itself.
void flushFolder([[maybe_unused]] const QString &folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (handle < 0)
        return;
    fsync(handle);
    ::close(handle);
#endif
}

bool replace(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    return MoveFileExW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(from).utf16()),
                       reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(to).utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
#else
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
}

}

void makeFolder(const QString &folder)
{
    errno = 0;
    if (QDir().mkpath(folder))
        return;
    const bool refused = errno == EACCES || errno == EPERM || errno == EROFS;
    throw Error(refused ? ErrorCode::Permission : ErrorCode::Io, folder);
}

void writeAll(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        fail(file);
}

void beginFlush([[maybe_unused]] QFile &file)
{
#ifdef Q_OS_LINUX
    (void)sync_file_range(file.handle(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

void settle(const QString &temporary, const QString &path)
{
    settleAll({{temporary, path}});
}

void settleAll(const std::vector<Renaming> &files)
{
    base::forEachAtOnce(qsizetype(files.size()), kFlushesAtOnce, [&](qsizetype i) { flushToDisk(files[std::size_t(i)].temporary); });
    std::set<QString> folders;
    const auto flush = qScopeGuard([&folders] {
        const std::vector<QString> all(folders.begin(), folders.end());
        base::forEachAtOnce(qsizetype(all.size()), kFlushesAtOnce, [&](qsizetype i) { flushFolder(all[std::size_t(i)]); });
    });
    for (const Renaming &one : files) {
        if (!replace(one.temporary, one.path))
            throw Error(errno == EACCES ? ErrorCode::Permission : ErrorCode::Io, one.path);
        folders.insert(QFileInfo(one.path).absolutePath());
    }
}

void writeAllDurably(const std::vector<std::pair<QString, QByteArray>> &files)
{
    std::vector<Renaming> renamings;
    for (const auto &[path, bytes] : files) {
        makeFolder(QFileInfo(path).absolutePath());
        QTemporaryFile file(path + QStringLiteral(".XXXXXX.tmp"));
        if (!file.open())
            fail(file);
        writeAll(file, bytes);
        if (!file.flush())
            fail(file);
        beginFlush(file);
        file.setAutoRemove(false);
        renamings.push_back({file.fileName(), path});
    }
    settleAll(renamings);
}

void writeDurably(const QString &path, const std::function<void(QFile &)> &fill)
{
    makeFolder(QFileInfo(path).absolutePath());
    QTemporaryFile file(path + QStringLiteral(".XXXXXX.tmp"));
    if (!file.open())
        fail(file);
    fill(file);
    flushToDisk(file);
    file.close();
    if (!replace(file.fileName(), path))
        throw Error(errno == EACCES ? ErrorCode::Permission : ErrorCode::Io, path);
    file.setAutoRemove(false);
    flushFolder(QFileInfo(path).absolutePath());
}

void writeDurably(const QString &path, const QByteArray &bytes)
{
    writeDurably(path, [&bytes](QFile &file) { writeAll(file, bytes); });
}

}
