#include "models/report/page/joinedpages.h"

#include <algorithm>

namespace xunzhen::report {

namespace {

class Joiner
{
public:
    explicit Joiner(const PageModel &first) : m_whole(first) {}

    void append(const PageModel &part)
    {
        m_images = int(m_whole.images.size());
        m_tags = int(m_whole.tags.size());
        m_faces.clear();
        for (const FaceRef &face : part.faces)
            m_faces.push_back(faceIndex(face));
        appendBookmarks(part);
        appendTags(part);
        m_whole.images.insert(m_whole.images.end(), part.images.begin(), part.images.end());
        for (const Page &page : part.pages)
            m_whole.pages.push_back(moved(page));
    }

    PageModel take() { return std::move(m_whole); }

private:
    int faceIndex(const FaceRef &face)
    {
        const auto known = std::find(m_whole.faces.begin(), m_whole.faces.end(), face);
        if (known != m_whole.faces.end())
            return int(known - m_whole.faces.begin());
        m_whole.faces.push_back(face);
        return int(m_whole.faces.size()) - 1;
    }

    void appendBookmarks(const PageModel &part)
    {
        for (Bookmark mark : part.bookmarks) {
            mark.page += int(m_whole.pages.size());
            m_whole.bookmarks.push_back(std::move(mark));
        }
    }

    /// The part's document tag becomes a Part of the first one's document.
    void appendTags(const PageModel &part)
    {
        for (Tag tag : part.tags) {
            const bool root = tag.parent < 0;
            tag.parent = root ? 0 : tag.parent + m_tags;
            if (root)
                tag.role = "Part";
            m_whole.tags.push_back(std::move(tag));
        }
    }

    Page moved(Page page) const
    {
        for (GlyphRun &run : page.runs) {
            run.face = m_faces.at(size_t(run.face));
            shift(run.tag);
        }
        for (Fill &fill : page.fills)
            shift(fill.tag);
        for (PlacedImage &image : page.images) {
            image.image += m_images;
            shift(image.tag);
        }
        return page;
    }

    void shift(int &tag) const
    {
        if (tag >= 0)
            tag += m_tags;
    }

    PageModel m_whole;
    std::vector<int> m_faces;
    int m_images = 0, m_tags = 0;
};

} // namespace

PageModel joined(const std::vector<PageModel> &parts)
{
    if (parts.empty())
        return {};
    Joiner joiner(parts.front());
    for (size_t i = 1; i < parts.size(); ++i)
        joiner.append(parts[i]);
    return joiner.take();
}

} // namespace xunzhen::report
