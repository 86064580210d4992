#include "models/sync/engine/segmentarchive.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"

#include <QFile>
#include <QFileInfo>

namespace xunzhen::sync {

void SegmentArchive::put(const QString &name, const QByteArray &bytes) const
{
    store::writeDurably(path(name), bytes);
}

std::optional<QByteArray> SegmentArchive::get(const QString &name) const
{
    QFile file(path(name));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Io, file.errorString());
    return file.readAll();
}

std::optional<qint64> SegmentArchive::size(const QString &name) const
{
    const QFileInfo file(path(name));
    return file.isFile() ? std::optional(file.size()) : std::nullopt;
}

}
