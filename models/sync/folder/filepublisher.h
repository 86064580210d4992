#pragma once

#include "models/sync/folder/sharefolder.h"

#include <functional>

namespace xunzhen::sync {

/// Waits so many milliseconds; tests do not wait.
using Pause = std::function<void(int)>;

/// Brings one file to the shared folder under a name that nobody else will ever write (sync.md §3.4): temporary, flush,
/// rename with retries, length read back. Running it again after any interruption is safe.
class FilePublisher
{
public:
    FilePublisher(ShareFolder &share, Pause pause);

    enum class Result {
        Written,
        AlreadyThere, ///< with the same length
        Postponed,    ///< somebody holds the folder; the next sync tries again
    };
    /// Throws base::Error(DiskFull, Io, ShareMissing) when the share itself fails.
    Result publish(const QString &path, const QByteArray &bytes);

    /// The same for a name that was not in a space's listing just now: asks less. Error(ShareMissing) also when the space's
    /// marker is gone meanwhile.
    Result publishNew(const QString &path, const QByteArray &bytes);
    /// The same for a file whose length is right and whose content is not.
    Result replace(const QString &path, const QByteArray &bytes);

    /// publish() for several files, which share their flushes; in the order of the files.
    std::vector<Result> publishAll(const std::vector<std::pair<QString, QByteArray>> &files);

    /// The temporary's name beside the final one: sync programs leave it alone.
    static QString temporaryName(const QString &path);

private:
    Result write(const QString &path, const QByteArray &bytes);
    bool settle(const QString &temporary, const QString &path);

    ShareFolder &m_share;
    Pause m_pause;
};

}
