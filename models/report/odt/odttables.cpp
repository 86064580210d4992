#include "models/report/odt/odttables.h"

#include "models/report/text/cleantext.h"

#include <numeric>

namespace xunzhen::report::odt {

namespace {

constexpr double kSidePadding = 3.5;
constexpr double kTopPadding = 3;
constexpr double kSpaceAround = 6;
constexpr double kPhotoGap = points(3); // at every side of a photo

const QString kLine = QStringLiteral("0.5pt solid #000000");
const QString kNone = QStringLiteral("none");

bool isEmpty(const QString &text)
{
    return paragraphsOf(cleanText(text)).isEmpty();
}

} // namespace

void OdtTables::begin(const std::vector<double> &columns, Attributes properties)
{
    const double width = std::accumulate(columns.begin(), columns.end(), 0.0);
    properties.emplace_back("style:width", pt(width));
    properties.emplace_back("table:border-model", u"collapsing"_qs);
    if (m_paragraphs.takeBreak())
        properties.emplace_back("fo:break-before", u"page"_qs);
    OdtXml content;
    content.begin("style:table-properties");
    for (const auto &[attribute, value] : properties)
        content.set(attribute, value);
    const QString style = m_styles.named(u"table"_qs, m_paragraphs.takeMaster(), content.finish());
    m_reaching.clear();
    m_xml.begin("table:table").set("table:name", u"表%1"_qs.arg(++m_tables)).set("table:style-name", style);
    for (const double column : columns)
        m_xml.begin("table:table-column")
            .set("table:style-name", m_styles.named(u"table-column"_qs, "style:table-column-properties", {{"style:column-width", pt(column)}}))
            .end();
}

void OdtTables::beginRow(double minHeight)
{
    Attributes properties{{"fo:keep-together", u"always"_qs}};
    if (minHeight > 0)
        properties.emplace_back("style:min-row-height", pt(minHeight));
    m_xml.begin("table:table-row")
        .set("table:style-name", m_styles.named(u"table-row"_qs, "style:table-row-properties", properties));
}

void OdtTables::write(const TableBlock &block, bool keepWithNext)
{
    std::vector<double> columns;
    for (const double column : block.columns)
        columns.push_back(points(column));
    Attributes properties{{"fo:margin-top", pt(kSpaceAround)}, {"fo:margin-bottom", pt(kSpaceAround)},
                          {"table:align", block.centered ? u"center"_qs : u"left"_qs}};
    if (block.keepTogether)
        properties.emplace_back("style:may-break-between-rows", u"false"_qs);
    if (keepWithNext)
        properties.emplace_back("fo:keep-with-next", u"always"_qs);
    begin(columns, properties);
    if (!block.head.empty()) {
        m_xml.begin("table:table-header-rows");
        writeRow(block, block.head);
        m_xml.end();
    }
    for (const TableRow &row : block.rows)
        writeRow(block, row);
    m_xml.end();
}

void OdtTables::writeRow(const TableBlock &block, const TableRow &row)
{
    beginRow(points(block.minHeight));
    m_reaching.resize(block.columns.size());
    size_t column = 0;
    for (const TableCell &cell : row) {
        writeCovered(column);
        double width = 0;
        for (int i = 0; i < cell.span && column < block.columns.size(); ++i, ++column) {
            width += points(block.columns[column]);
            m_reaching[column] = cell.rowSpan - 1;
        }
        writeCell(block, cell, width);
        for (int i = 1; i < cell.span; ++i)
            m_xml.begin("table:covered-table-cell").end();
    }
    writeCovered(column);
    m_xml.end();
}

void OdtTables::writeCovered(size_t &column)
{
    for (; column < m_reaching.size() && m_reaching[column] > 0; ++column, m_xml.begin("table:covered-table-cell").end())
        --m_reaching[column];
}

QString OdtTables::borders(const TableBlock &block, const TableCell &cell)
{
    const bool grid = block.lines == TableBlock::Lines::Grid;
    const bool under = block.lines == TableBlock::Lines::Under && !cell.header;
    const QString sides = pt(kSidePadding), ends = pt(kTopPadding);
    Attributes properties{{"style:vertical-align", u"middle"_qs},
                          {"fo:padding-left", sides}, {"fo:padding-right", sides}, {"fo:padding-top", ends}, {"fo:padding-bottom", ends},
                          {"fo:border-left", grid ? kLine : kNone}, {"fo:border-right", grid ? kLine : kNone},
                          {"fo:border-top", grid ? kLine : kNone}, {"fo:border-bottom", grid || under ? kLine : kNone}};
    return m_styles.named(u"table-cell"_qs, "style:table-cell-properties", properties);
}

void OdtTables::writeCell(const TableBlock &block, const TableCell &cell, double width)
{
    m_xml.begin("table:table-cell").set("table:style-name", borders(block, cell)).set("office:value-type", u"string"_qs);
    if (cell.span > 1)
        m_xml.set("table:number-columns-spanned", cell.span);
    if (cell.rowSpan > 1)
        m_xml.set("table:number-rows-spanned", cell.rowSpan);
    const ParagraphTurn turn{0, cell.groupTitle, 1};
    const bool shows = !block.signatures && (cell.image || cell.second);
    m_paragraphs.write(cell.text, cell.style, turn);
    if (!block.signatures)
        writeImage(block, cell.image, cell, width);
    m_paragraphs.write(cell.after, cell.style, turn);
    if (!block.signatures)
        writeImage(block, cell.second, cell, width);
    if (!shows && isEmpty(cell.text) && isEmpty(cell.after)) {
        m_paragraphs.begin(cell.style);
        m_xml.end();
    }
    m_xml.end();
}

void OdtTables::writeImage(const TableBlock &block, const ImagePtr &image, const TableCell &cell, double width)
{
    if (!image)
        return;
    m_paragraphs.begin(cell.style);
    m_pictures.write(m_xml, image, QSizeF(width - 2 * kSidePadding, points(block.imageHeight)), cell.imageText);
    m_xml.end();
}

void OdtTables::write(const PhotoGridBlock &block)
{
    const size_t count = size_t(block.columns);
    const double width = m_paper.geometry.type.width() / block.columns;
    begin(std::vector<double>(count, width), {{"table:align", u"left"_qs}});
    for (size_t i = 0; i < block.photos.size(); i += count) {
        beginRow(0);
        for (size_t column = i; column < i + count; ++column)
            writePhoto(block, column < block.photos.size() ? block.photos[column] : GridPhoto{}, width);
        m_xml.end();
    }
    m_xml.end();
}

void OdtTables::writePhoto(const PhotoGridBlock &block, const GridPhoto &photo, double width)
{
    const QString style = m_styles.named(u"table-cell"_qs, "style:table-cell-properties",
                                         {{"fo:padding", pt(kPhotoGap)}, {"fo:border", kNone}, {"style:vertical-align", u"bottom"_qs}});
    m_xml.begin("table:table-cell").set("table:style-name", style).set("office:value-type", u"string"_qs);
    m_paragraphs.begin(block.style, {0, true, 1});
    if (photo.image)
        m_pictures.write(m_xml, photo.image, QSizeF(width - 2 * kPhotoGap, points(block.height)), photo.caption, true);
    else if (!photo.caption.isEmpty())
        m_xml.text(block.absent);
    m_xml.end();
    m_paragraphs.write(photo.caption, block.style);
    m_xml.end();
}

} // namespace xunzhen::report::odt
