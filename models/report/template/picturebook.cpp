#include "models/report/template/picturebook.h"

#include "models/base/error.h"
#include "models/report/image/imagereader.h"

namespace xunzhen::report {

ImagePtr PictureBook::find(const nlohmann::json &field, const QString &place)
{
    const auto hash = field.is_string() ? field.get<std::string>() : std::string();
    const auto file = m_files.find(hash);
    if (file == m_files.end())
        return {};
    const auto known = m_read.find(hash);
    if (known != m_read.end())
        return known->second;
    try {
        const auto image = std::make_shared<const RasterImage>(readImage(file->second));
        m_read.emplace(hash, image);
        return image;
    } catch (const base::Error &error) {
        const bool named = !error.problems().empty();
        throw base::Error(error.code(), error.detail(),
                          {{named ? error.problems().front().code : QStringLiteral("picture-broken"), place, {}}});
    }
}

} // namespace xunzhen::report
