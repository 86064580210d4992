#pragma once

#include "models/report/page/pagemodel.h"
#include "models/report/pdf/pdffile.h"

namespace xunzhen::report::pdf {

/// Collects which marked content belongs to which tag and writes the structure tree
/// (ISO 32000-1 §14.7).
class StructureTree
{
public:
    explicit StructureTree(const std::vector<Tag> &tags) : m_tags(tags), m_marks(tags.size()) {}

    void beginPage(int pageObject);
    /// The marked-content number of the next piece of `tag` on the present page.
    int mark(int tag);
    /// Returns the object of the structure tree's root.
    int write(PdfFile &file) const;

private:
    struct Mark
    {
        int page = 0;
        int number = 0;
    };

    std::vector<std::vector<int>> childLists() const;
    QByteArray element(int tag, const std::vector<int> &objects, const std::vector<int> &children, int root) const;
    int writeParentTree(PdfFile &file, const std::vector<int> &objects) const;

    const std::vector<Tag> &m_tags;
    std::vector<std::vector<Mark>> m_marks;
    std::vector<int> m_pages;
    std::vector<std::vector<int>> m_tagsOfPage;
};

} // namespace xunzhen::report::pdf
