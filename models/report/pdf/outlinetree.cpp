#include "models/report/pdf/outlinetree.h"

#include "models/report/pdf/pdfsyntax.h"

namespace xunzhen::report::pdf {

namespace {

struct Node
{
    int object = 0;
    int parent = -1; ///< -1: the root
    std::vector<int> children;
};

int parentOf(const std::vector<Bookmark> &bookmarks, int index)
{
    for (int above = index - 1; above >= 0; --above)
        if (bookmarks[size_t(above)].level < bookmarks[size_t(index)].level)
            return above;
    return -1;
}

class OutlineWriter
{
public:
    OutlineWriter(PdfFile &file, const PageModel &model, const std::vector<int> &pages)
        : m_file(file), m_model(model), m_pages(pages), m_nodes(model.bookmarks.size())
    {
    }

    int write()
    {
        m_root.object = m_file.reserve();
        for (int i = 0; i < int(m_nodes.size()); ++i) {
            node(i).object = m_file.reserve();
            node(i).parent = parentOf(m_model.bookmarks, i);
            node(node(i).parent).children.push_back(i);
        }
        m_file.set(m_root.object, "<< /Type /Outlines" + kids(m_root) + " >>");
        writeSiblings(m_root);
        for (const Node &each : m_nodes)
            writeSiblings(each);
        return m_root.object;
    }

private:
    Node &node(int index) { return index < 0 ? m_root : m_nodes[size_t(index)]; }
    QByteArray link(const char *key, int index) { return key + reference(node(index).object); }

    QByteArray kids(const Node &parent)
    {
        if (parent.children.empty())
            return {};
        return link(" /First ", parent.children.front()) + link(" /Last ", parent.children.back()) + " /Count "
             + QByteArray::number(int(parent.children.size()));
    }

    void writeSiblings(const Node &parent)
    {
        const auto &list = parent.children;
        for (size_t i = 0; i < list.size(); ++i) {
            QByteArray body = "<< /Title " + textString(m_model.bookmarks[size_t(list[i])].title);
            body += link(" /Parent ", node(list[i]).parent) + " /Dest " + destination(list[i]);
            if (i > 0)
                body += link(" /Prev ", list[i - 1]);
            if (i + 1 < list.size())
                body += link(" /Next ", list[i + 1]);
            m_file.set(node(list[i]).object, body + kids(node(list[i])) + " >>");
        }
    }

    QByteArray destination(int index) const
    {
        const Bookmark &bookmark = m_model.bookmarks[size_t(index)];
        return '[' + reference(m_pages.at(size_t(bookmark.page))) + " /XYZ null "
             + number(m_model.size.height() - bookmark.top) + " null]";
    }

    PdfFile &m_file;
    const PageModel &m_model;
    const std::vector<int> &m_pages;
    Node m_root;
    std::vector<Node> m_nodes;
};

} // namespace

int writeOutline(PdfFile &file, const PageModel &model, const std::vector<int> &pageObjects)
{
    if (model.bookmarks.empty())
        return 0;
    return OutlineWriter(file, model, pageObjects).write();
}

} // namespace xunzhen::report::pdf
