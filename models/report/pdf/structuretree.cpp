#include "models/report/pdf/structuretree.h"

#include "models/report/pdf/pdfsyntax.h"

namespace xunzhen::report::pdf {

namespace {

QByteArray attributes(const Tag &tag)
{
    QByteArray entries;
    if (tag.role == "TH")
        entries += tag.headsRow ? " /Scope /Row" : " /Scope /Column";
    if (tag.columnSpan > 1)
        entries += " /ColSpan " + QByteArray::number(tag.columnSpan);
    if (tag.rowSpan > 1)
        entries += " /RowSpan " + QByteArray::number(tag.rowSpan);
    return entries.isEmpty() ? entries : " /A << /O /Table" + entries + " >>";
}

} // namespace

void StructureTree::beginPage(int pageObject)
{
    m_pages.push_back(pageObject);
    m_tagsOfPage.emplace_back();
}

int StructureTree::mark(int tag)
{
    const int number = int(m_tagsOfPage.back().size());
    m_tagsOfPage.back().push_back(tag);
    m_marks.at(size_t(tag)).push_back({m_pages.back(), number});
    return number;
}

int StructureTree::write(PdfFile &file) const
{
    const int root = file.reserve();
    std::vector<int> objects;
    for (size_t i = 0; i < m_tags.size(); ++i)
        objects.push_back(file.reserve());
    const auto children = childLists();
    for (size_t i = 0; i < m_tags.size(); ++i)
        file.set(objects[i], element(int(i), objects, children[i], root));
    const int parents = writeParentTree(file, objects);
    file.set(root, "<< /Type /StructTreeRoot /K " + reference(objects.front()) + " /ParentTree " + reference(parents)
        + " /ParentTreeNextKey " + QByteArray::number(int(m_pages.size())) + " >>");
    return root;
}

std::vector<std::vector<int>> StructureTree::childLists() const
{
    std::vector<std::vector<int>> children(m_tags.size());
    for (size_t i = 0; i < m_tags.size(); ++i)
        if (m_tags[i].parent >= 0)
            children[size_t(m_tags[i].parent)].push_back(int(i));
    return children;
}

QByteArray StructureTree::element(int tag, const std::vector<int> &objects, const std::vector<int> &children,
                                  int root) const
{
    const Tag &own = m_tags[size_t(tag)];
    QByteArray kids;
    for (const Mark &mark : m_marks[size_t(tag)])
        kids += "<< /Type /MCR /Pg " + reference(mark.page) + " /MCID " + QByteArray::number(mark.number) + " >> ";
    for (const int child : children)
        kids += reference(objects[size_t(child)]) + ' ';
    const int parent = own.parent < 0 ? root : objects[size_t(own.parent)];
    QByteArray body = "<< /Type /StructElem /S /" + own.role + " /P " + reference(parent) + " /K [" + kids.trimmed() + ']';
    if (!own.alternative.isEmpty())
        body += " /Alt " + textString(own.alternative);
    return body + attributes(own) + " >>";
}

int StructureTree::writeParentTree(PdfFile &file, const std::vector<int> &objects) const
{
    QByteArray numbers;
    for (size_t page = 0; page < m_tagsOfPage.size(); ++page) {
        numbers += QByteArray::number(int(page)) + " [";
        for (const int tag : m_tagsOfPage[page])
            numbers += reference(objects[size_t(tag)]) + ' ';
        numbers += "]\n";
    }
    return file.add("<< /Nums [" + numbers + "] >>");
}

} // namespace xunzhen::report::pdf
