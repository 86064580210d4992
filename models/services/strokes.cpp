#include "models/services/strokes.h"

#include "models/base/error.h"

#include <QBuffer>

namespace xunzhen::services {

QByteArray pngOf(const QImage &strokes)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (strokes.isNull() || !strokes.save(&buffer, "PNG"))
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("empty signature"),
                          {{QStringLiteral("signature-empty"), {}, {}}});
    return bytes;
}

QImage strokesOf(const QByteArray &png)
{
    QImage image;
    if (!image.loadFromData(png, "PNG"))
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("signature"));
    return image;
}

}
