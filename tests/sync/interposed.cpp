#include "tests/sync/interposed.h"

#include <QFile>

#include <atomic>

#ifdef Q_OS_LINUX

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <string>

namespace {

struct Rule
{
    std::string root;
    int error = 0;
    bool isFull = false;
    std::atomic<long long> bytesLeft{0};
    std::atomic<int> refused{0};
};
Rule rule;

bool isBelow(const std::string &path)
{
    return !rule.root.empty() && path.compare(0, rule.root.size(), rule.root) == 0;
}

std::string pathOf(int handle)
{
    char path[PATH_MAX];
    const ssize_t size = ::readlink(("/proc/self/fd/" + std::to_string(handle)).c_str(), path, sizeof path);
    return size < 0 ? std::string() : std::string(path, std::size_t(size));
}

bool refuses(const std::string &path)
{
    if (rule.error == 0 || !isBelow(path))
        return false;
    ++rule.refused;
    errno = rule.error;
    return true;
}

bool isFull(int handle, size_t size)
{
    if (!rule.isFull || !isBelow(pathOf(handle)))
        return false;
    if (rule.bytesLeft.fetch_sub((long long)(size)) >= (long long)(size))
        return false;
    ++rule.refused;
    errno = ENOSPC;
    return true;
}

bool isFolder(int handle)
{
    struct stat about{};
    return ::fstat(handle, &about) == 0 && S_ISDIR(about.st_mode);
}

}

extern "C" {

int fsync(int handle)
{
    return isFolder(handle) && refuses(pathOf(handle)) ? -1 : int(::syscall(SYS_fsync, handle));
}
int link(const char *from, const char *to) noexcept
{
    return refuses(to) ? -1 : int(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return refuses(to) ? -1 : int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
}
int chmod(const char *path, mode_t mode) noexcept
{
    return refuses(path) ? -1 : int(::syscall(SYS_fchmodat, AT_FDCWD, path, mode));
}
int fchmod(int handle, mode_t mode) noexcept
{
    return refuses(pathOf(handle)) ? -1 : int(::syscall(SYS_fchmod, handle, mode));
}
int flock(int handle, int operation) noexcept
{
    return refuses(pathOf(handle)) ? -1 : int(::syscall(SYS_flock, handle, operation));
}
ssize_t write(int handle, const void *bytes, size_t size)
{
    return isFull(handle, size) ? -1 : ::syscall(SYS_write, handle, bytes, size);
}

}

#else

namespace {

struct Rule
{
    std::string root;
    int error = 0;
    bool isFull = false;
    std::atomic<long long> bytesLeft{0};
    std::atomic<int> refused{0};
};
Rule rule;

}

#endif

namespace xunzhen::testing {

PoorFileSystem::PoorFileSystem(const QString &root, int error)
{
    rule.root = QFile::encodeName(root).toStdString();
    rule.error = error;
    rule.refused = 0;
}

PoorFileSystem::~PoorFileSystem()
{
    rule.root.clear();
    rule.error = 0;
}

int PoorFileSystem::refused() const
{
    return rule.refused;
}

FullDisk::FullDisk(const QString &root, qint64 bytesLeft)
{
    rule.root = QFile::encodeName(root).toStdString();
    rule.bytesLeft = bytesLeft;
    rule.refused = 0;
    rule.isFull = true;
}

FullDisk::~FullDisk()
{
    rule.root.clear();
    rule.isFull = false;
}

bool FullDisk::wasFull() const
{
    return rule.refused > 0;
}

bool FullDisk::isPossible()
{
#ifdef Q_OS_LINUX
    return true;
#else
    return false;
#endif
}

}
