#include "models/report/image/imagereader.h"

#include "models/base/error.h"
#include "models/report/image/jpegreader.h"
#include "models/report/image/pixelcount.h"
#include "models/report/image/pngreader.h"
#include "models/report/limits.h"

namespace xunzhen::report {

namespace {

RasterImage readByFormat(const QByteArray &file)
{
    if (file.startsWith("\xff\xd8\xff"))
        return readJpeg(file);
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return readPng(file);
    throw base::Error(base::ErrorCode::Unsupported, QStringLiteral("picture is neither JPEG nor PNG"));
}

} // namespace

RasterImage readImage(const QByteArray &file)
{
    if (file.isEmpty())
        throw base::Error(base::ErrorCode::EmptyFile, QStringLiteral("picture without bytes"));
    if (file.size() > limits::kPictureBytes)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("picture over 64 MiB"), {{u"picture-too-large"_qs, {}, {}}});
    RasterImage image = readByFormat(file);
    if (image.width < 1 || image.height < 1)
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("picture without pixels"));
    requirePixels(image.width, image.height);
    return image;
}

} // namespace xunzhen::report
