#include "models/report/image/pixelcount.h"

#include "models/base/error.h"
#include "models/report/limits.h"

namespace xunzhen::report {

void requirePixels(qint64 width, qint64 height)
{
    if (std::max(width, height) > limits::kPictureSide || width * height > limits::kPicturePixels)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("%1 × %2 pixels").arg(width).arg(height),
                          {{QStringLiteral("picture-too-many-pixels"), {}, {}}});
}

} // namespace xunzhen::report
