#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace xunzhen::sync {

struct ShareEntry
{
    QString name;
    qint64 size = 0;
    bool isFolder = false;
};

/// The few things that every shared folder can do: an SMB or NFS share, a folder that a program replicates, a stick. No
/// locks, no links, no folder renames, no times. Paths are relative to the root, with '/'. Throws base::Error(Io, DiskFull,
/// Permission, ShareMissing). Implementations: DirectoryShare, testing::SimulatedShare.
class ShareFolder
{
public:
    virtual ~ShareFolder() = default;

    /// How many calls of list() and read() may run at the same time, each in a thread of its own.
    virtual int readersAtOnce() const { return 1; }

    /// Whether the root is there at all; says nothing about what it is.
    virtual bool isThere() const = 0;
    /// Empty when the folder is missing.
    virtual std::vector<ShareEntry> list(const QString &folder) const = 0;
    /// The same, with a size of 0 where a size would cost a look at each file.
    virtual std::vector<ShareEntry> listNames(const QString &folder) const { return list(folder); }
    /// nullopt when it is missing or longer than `limit`.
    virtual std::optional<QByteArray> read(const QString &path, qint64 limit) const = 0;
    virtual std::optional<qint64> size(const QString &path) const = 0;
    /// With its parents, but never the root.
    virtual void makeFolder(const QString &folder) = 0;
    virtual void writeTemporary(const QString &path, const QByteArray &bytes) = 0;
    /// Flushes the temporary file to the disk and renames it within its folder, replacing what has the name.
    virtual void settle(const QString &temporary, const QString &path) = 0;
    /// settle() for many, (temporary, path) each; some may have their names when it throws.
    virtual void settleAll(const std::vector<std::pair<QString, QString>> &files)
    {
        for (const auto &[temporary, path] : files)
            settle(temporary, path);
    }
    /// One file; no error when it is gone already.
    virtual void remove(const QString &path) = 0;
};

}
