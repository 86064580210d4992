#pragma once

#include "models/report/bytes/zippackage.h"
#include "models/report/odt/odtautostyles.h"

#include "models/report/layout/block.h"

namespace xunzhen::report::odt {

/// The pictures of a text: each file once, its bytes untouched.
class OdtPictures
{
public:
    explicit OdtPictures(OdtAutoStyles &styles) : m_styles(styles) {}

    /// Writes a frame that stands in a line like a character, no larger than the room; `words` say what is to be seen.
    void write(OdtXml &xml, const ImagePtr &image, const QSizeF &room, const QString &words, bool framed = false);
    void addTo(ZipPackage &package) const;
    /// Path and media type of every file.
    std::vector<std::pair<QByteArray, QByteArray>> files() const;

private:
    size_t indexOf(const ImagePtr &image);

    OdtAutoStyles &m_styles;
    std::vector<ImagePtr> m_images;
    int m_frames = 0;
};

} // namespace xunzhen::report::odt
