#include "models/report/layout/composition.h"

#include "models/base/error.h"
#include "models/report/limits.h"

namespace xunzhen::report {

Composition::Composition(TypeCase &types, const StyleSheet &styles, const PageGeometry &geometry,
                         const base::Work &work)
    : m_types(types), m_styles(styles), m_geometry(geometry), m_work(work)
{
    addTag("Document", -1);
}

const TextStyle &Composition::style(const QString &name) const
{
    const auto hit = m_styles.constFind(name);
    if (hit == m_styles.constEnd())
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("no style ") + name);
    return *hit;
}

void Composition::countLines(size_t lines)
{
    m_lines += lines;
    if (m_lines > size_t(limits::kLines))
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("too many lines"), {{u"paper-too-long"_qs, {}, {}}});
}

int Composition::addTag(const QByteArray &role, int parent, const QString &alternative)
{
    Tag tag;
    tag.role = role;
    tag.parent = parent;
    tag.alternative = alternative;
    m_tags.push_back(std::move(tag));
    return int(m_tags.size()) - 1;
}

int Composition::addParagraphTag(const QString &style, Tag::Part part, const QByteArray &role)
{
    const int added = addTag(role);
    tag(added).style = style;
    tag(added).part = part;
    return added;
}

int Composition::addImage(const ImagePtr &image)
{
    for (size_t i = 0; i < m_images.size(); ++i)
        if (m_images[i] == image)
            return int(i);
    m_images.push_back(image);
    return int(m_images.size()) - 1;
}

} // namespace xunzhen::report
