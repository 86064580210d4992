#pragma once

#include "models/base/work.h"
#include "models/report/font/typecase.h"
#include "models/report/layout/block.h"
#include "models/report/layout/geometry.h"
#include "models/report/layout/strip.h"
#include "models/report/text/textstyle.h"

#include <QMap>

namespace xunzhen::report {

using StyleSheet = QMap<QString, TextStyle>;

/// What the layouters of one paper share while they work: types, styles, and the tags and images
/// collected so far. One thread.
class Composition
{
public:
    Composition(TypeCase &types, const StyleSheet &styles, const PageGeometry &geometry, const base::Work &work);

    TypeCase &types() { return m_types; }
    const PageGeometry &geometry() const { return m_geometry; }
    double width() const { return m_geometry.type.width(); }
    double height() const { return m_geometry.textHeight(); }
    /// Throws base::Error(NotFound) for a style the template does not have.
    const TextStyle &style(const QString &name) const;
    void checkpoint() const { m_work.checkpoint(); }
    /// Throws base::Error(TooLarge) "paper-too-long" beyond limits::kLines.
    void countLines(size_t lines);

    int addTag(const QByteArray &role, int parent = 0, const QString &alternative = {});
    /// A paragraph of the head or of what closes the paper.
    int addParagraphTag(const QString &style, Tag::Part part = Tag::Part::Text, const QByteArray &role = "P");
    Tag &tag(int index) { return m_tags.at(size_t(index)); }
    int addImage(const ImagePtr &image);

    std::vector<Tag> takeTags() { return std::move(m_tags); }
    std::vector<ImagePtr> takeImages() { return std::move(m_images); }

private:
    TypeCase &m_types;
    const StyleSheet &m_styles;
    const PageGeometry &m_geometry;
    const base::Work &m_work;
    size_t m_lines = 0;
    std::vector<Tag> m_tags;
    std::vector<ImagePtr> m_images;
};

} // namespace xunzhen::report
