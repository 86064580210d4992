#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

class QFile;

namespace xunzhen::store {

/// Makes the folder and its parents. Throws base::Error(Io, Permission).
void makeFolder(const QString &folder);
/// Fills a temporary file beside `path`, flushes it to the disk and gives it its name: afterwards the file is whole or not
/// there. Replaces what has the name. Throws base::Error(Io, DiskFull, Permission); no temporary file stays behind.
void writeDurably(const QString &path, const std::function<void(QFile &)> &fill);
void writeDurably(const QString &path, const QByteArray &bytes);
/// Writes all bytes or throws base::Error(Io, DiskFull).
void writeAll(QFile &file, const QByteArray &bytes);
/// Lets the system begin to bring to the disk what was flushed into it; says nothing of the end. For files that settle together.
void beginFlush(QFile &file);
/// Flushes a file written by somebody else, and gives it its final name. Throws as above.
void settle(const QString &temporary, const QString &path);

struct Renaming
{
    QString temporary, path;
};
/// The same for many: all are flushed before the first gets its name, and each folder once after the last. Several threads wait
/// for the disk, which brings together what was asked for together, so that a hundred files take little longer than a few.
/// They get their names in this order; some may have theirs when it throws.
void settleAll(const std::vector<Renaming> &files);
/// writeDurably() for many files in this way; temporary files may stay behind when it throws.
void writeAllDurably(const std::vector<std::pair<QString, QByteArray>> &files);

}
