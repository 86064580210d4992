#pragma once

#include "models/report/portfolio/filesource.h"

#include <QString>

namespace xunzhen::services {

/// A folder that comes to be whole or not at all: it is filled under a temporary name beside its place and gets its own name
/// at the end. What was not finished is taken away again.
class NewFolder
{
public:
    /// Throws base::Error: Refused "case-folder-not-empty"; DiskFull when less than `bytes` is free; Permission, Io.
    NewFolder(const QString &path, qint64 bytes, const QString &token);
    ~NewFolder();
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    /// Durable when it returns. `path` is relative; its folder is made. Throws as report::readFile does, and DiskFull.
    report::FileDigest put(const QString &path, const report::FileSource &source,
                           const std::function<void(qint64)> &wrote = [](qint64) {}, const base::Work &work = {});
    /// Gives the folder its name. Throws base::Error(Io, Refused).
    void finish();

private:
    const QString m_path;
    QString m_temporary;
};

}
