#pragma once

#include "models/report/odt/odtparagraphs.h"
#include "models/report/odt/odtpictures.h"

namespace xunzhen::report::odt {

/// Writes tables (ODF 1.2 part 1 §9): widths as in the template, the head repeated on every page, rows never torn.
class OdtTables
{
public:
    OdtTables(OdtXml &xml, const PaperText &paper, OdtAutoStyles &styles, OdtPictures &pictures, OdtParagraphs &paragraphs)
        : m_xml(xml), m_paper(paper), m_styles(styles), m_pictures(pictures), m_paragraphs(paragraphs)
    {
    }

    void write(const TableBlock &block, bool keepWithNext);
    /// Photos side by side, each over its caption.
    void write(const PhotoGridBlock &block);

private:
    void begin(const std::vector<double> &columns, Attributes properties);
    void beginRow(double minHeight);
    void writeRow(const TableBlock &block, const TableRow &row);
    void writeCovered(size_t &column);
    void writeCell(const TableBlock &block, const TableCell &cell, double width);
    void writeImage(const TableBlock &block, const ImagePtr &image, const TableCell &cell, double width);
    void writePhoto(const PhotoGridBlock &block, const GridPhoto &photo, double width);
    QString borders(const TableBlock &block, const TableCell &cell);

    OdtXml &m_xml;
    const PaperText &m_paper;
    OdtAutoStyles &m_styles;
    OdtPictures &m_pictures;
    OdtParagraphs &m_paragraphs;
    std::vector<int> m_reaching; ///< for every column, how many rows from here a cell above reaches into
    int m_tables = 0;
};

} // namespace xunzhen::report::odt
