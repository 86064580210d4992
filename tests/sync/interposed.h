#pragma once

#include <QString>

namespace xunzhen::testing {

/// While one lives, the system refuses below `root` what poor file systems do not know: links, locks, changed rights and
/// flushed folders (errno as given). One at a time. Works by standing before the C library's functions in this program.
class PoorFileSystem
{
public:
    PoorFileSystem(const QString &root, int error);
    ~PoorFileSystem();
    PoorFileSystem(const PoorFileSystem &) = delete;
    PoorFileSystem &operator=(const PoorFileSystem &) = delete;

    int refused() const;
};

/// While one lives, the disk below `root` takes so many bytes more and is full then.
class FullDisk
{
public:
    FullDisk(const QString &root, qint64 bytesLeft);
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    /// Whether anything was refused.
    bool wasFull() const;
    /// Linux only: elsewhere the two do nothing.
    static bool isPossible();
};

}
