#pragma once

#include "models/base/work.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace xunzhen::report {

/// The bytes of one file of a case file: on disk by its path, or in memory. Nothing is read before it is asked for.
struct FileSource
{
    QString path;
    QByteArray bytes;      ///< used when the path is empty
    QString sha256;        ///< what the bytes must have, lower-case hexadecimal; empty = not known beforehand

    qint64 size() const;
};

struct FileDigest
{
    qint64 size = 0;
    QString sha256;        ///< lower-case hexadecimal
    QByteArray md5;        ///< 16 bytes
};

/// Hands the bytes over block by block, never more than one in memory, and gives their digests. Throws base::Error: Io,
/// DamagedFile when they are not what `sha256` says (the blocks have been handed over by then), Cancelled, and what `take`
/// throws.
FileDigest readFile(const FileSource &source, const std::function<void(const QByteArray &)> &take, const base::Work &work = {});

} // namespace xunzhen::report
