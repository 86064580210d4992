#include "models/report/image/decodedimage.h"

#include "models/base/error.h"
#include "models/report/bytes/deflate.h"
#include "models/report/image/pixelcount.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace xunzhen::report {

namespace {

QImage flattened(const QImage &picture)
{
    QImage paper(picture.size(), QImage::Format_RGB888);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, picture);
    return paper;
}

QByteArray packedRows(const QImage &paper)
{
    QByteArray rows;
    rows.reserve(qsizetype(paper.width()) * 3 * paper.height());
    for (int y = 0; y < paper.height(); ++y)
        rows.append(reinterpret_cast<const char *>(paper.constScanLine(y)), qsizetype(paper.width()) * 3);
    return rows;
}

} // namespace

RasterImage decodeImage(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    reader.setAutoTransform(false);
    const QSize size = reader.size();
    requirePixels(size.width(), size.height());
    const QImage picture = reader.read();
    if (picture.isNull())
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("picture: ") + reader.errorString());
    RasterImage image;
    image.width = picture.width();
    image.height = picture.height();
    image.coding = RasterImage::Coding::Deflated;
    image.data = deflate(packedRows(flattened(picture)));
    image.source = file;
    return image;
}

} // namespace xunzhen::report
