#include "models/services/photos/renditions.h"

#include "models/services/photos/awayphotos.h"

#include "models/exchange/photo/photo.h"
#include "models/store/files/blobstore.h"
#include "models/store/files/renditioncache.h"

#include <QBuffer>

namespace xunzhen::services {

namespace {

constexpr int kThumbnailQuality = 85;

/// From the cache, or made and put there.
QByteArray cached(Workspace &workspace, const QString &hash, const QString &kind,
                  const std::function<QByteArray(const QByteArray &)> &make)
{
    if (const auto known = workspace.cache().get(hash, kind))
        return *known;
    const QByteArray made = make(workspace.blobs().get(hash));
    workspace.cache().put(hash, kind, made);
    return made;
}

QByteArray asJpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", kThumbnailQuality);
    return bytes;
}

}

QByteArray printCopy(Workspace &workspace, const domain::Evidence &evidence)
{
    return cached(workspace, evidence.hash, QStringLiteral("print-1000"), exchange::printCopy);
}

QImage thumbnailOf(Workspace &workspace, const domain::Evidence &evidence, int pixels)
{
    if (isAway(workspace, evidence)) // not to be cached: the original is sharper
        return exchange::thumbnail(workspace.blobs().get(evidence.thumbnail), pixels);
    const QByteArray bytes = cached(workspace, evidence.hash, QStringLiteral("thumb-%1").arg(pixels),
                                    [&](const QByteArray &original) { return asJpeg(exchange::thumbnail(original, pixels)); });
    QImage image;
    return image.loadFromData(bytes, "JPEG") ? image
                                             : exchange::thumbnail(workspace.blobs().get(evidence.hash), pixels);
}

}
