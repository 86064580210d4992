#include "models/report/layout/tablelayout.h"

#include "models/report/layout/celllayout.h"

#include <numeric>

namespace xunzhen::report {

namespace {

constexpr double kTopPadding = 3.0;
constexpr double kLine = 0.5;
constexpr double kSpaceAround = 6.0;
// Left free by the longest part of a row, so that a heading still fits above it.
constexpr double kReserve = 100.0;
// However tall the head is: each part of a row takes something along.
constexpr double kLeastRoom = 20.0;

double heightOf(const CellPieces &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), 0.0,
                           [](double sum, const CellPiece &piece) { return sum + piece.height; });
}

struct PlacedCell
{
    double left = 0;
    double width = 0;
    bool header = false;
    CellPieces pieces;
    int rows = 1;
};

using PlacedRow = std::vector<PlacedCell>;

class TableLayout
{
public:
    TableLayout(Composition &composition, const TableBlock &block)
        : m_composition(composition), m_block(block), m_table(composition.addTag("Table"))
    {
        const double total = points(std::accumulate(block.columns.begin(), block.columns.end(), 0.0));
        m_left = block.centered ? (composition.width() - total) / 2 : 0;
        composition.tag(m_table).part = block.closing ? Tag::Part::Closing : Tag::Part::Text;
    }

    Strips run()
    {
        Strips strips;
        if (!m_block.head.empty())
            addHead(strips);
        for (size_t row = 0; row < m_block.rows.size();) {
            m_composition.checkpoint();
            row += addRows(row, strips);
        }
        finish(strips);
        return strips;
    }

private:
    void addHead(Strips &strips)
    {
        Strip head = strip(place(m_block.head));
        head.keepWithNext = true;
        m_head = std::make_shared<Strip>(withoutTags(head));
        strips.push_back(std::move(head));
    }

    static Strip withoutTags(Strip strip)
    {
        for (GlyphRun &run : strip.drawing.runs)
            run.tag = -1;
        return strip;
    }

    // The row, and with it those that its merged cells reach into. Returns their number.
    size_t addRows(size_t first, Strips &strips)
    {
        size_t end = first + 1;
        for (size_t row = first; row < end; ++row)
            for (const TableCell &cell : m_block.rows[row])
                end = std::max(end, std::min(row + size_t(std::max(1, cell.rowSpan)), m_block.rows.size()));
        std::vector<PlacedRow> rows;
        std::vector<int> occupied(m_block.columns.size(), 0);
        for (size_t row = first; row < end; ++row)
            rows.push_back(place(m_block.rows[row], int(end - row), occupied));
        const auto heights = heightsOf(rows);
        if (rows.size() > 1 && std::accumulate(heights.begin(), heights.end(), 0.0) <= roomOnPage())
            addStrip(mergedStrip(rows, heights), false, strips);
        else
            for (size_t row = 0; row < rows.size(); ++row)
                addRow(std::move(rows[row]), m_block.rows[first + row].front().groupTitle, strips);
        // A card without a head goes on under its first row.
        if (m_block.preferTogether && !m_head)
            m_head = std::make_shared<Strip>(withoutTags(strips.front()));
        return end - first;
    }

    void addRow(PlacedRow placed, bool groupTitle, Strips &strips)
    {
        for (const PlacedRow &part : cut(std::move(placed)))
            addStrip(strip(part), groupTitle, strips);
    }

    void addStrip(Strip made, bool groupTitle, Strips &strips)
    {
        made.head = m_head;
        made.keepWithNext = groupTitle;
        strips.push_back(std::move(made));
    }

    PlacedRow place(const TableRow &row)
    {
        std::vector<int> occupied(m_block.columns.size(), 0);
        return place(row, 1, occupied);
    }

    // `occupied` has for every column how many rows from here a cell above reaches into.
    PlacedRow place(const TableRow &row, int rowsLeft, std::vector<int> &occupied)
    {
        const int rowTag = m_composition.addTag("TR", m_table);
        PlacedRow placed;
        size_t column = 0;
        for (const TableCell &cell : row) {
            while (column < occupied.size() && occupied[column] > 0)
                ++column;
            const size_t end = std::min(column + size_t(std::max(1, cell.span)), m_block.columns.size());
            const int rows = std::clamp(cell.rowSpan, 1, rowsLeft);
            const int tag = m_composition.addTag(cell.header ? "TH" : "TD", rowTag);
            m_composition.tag(tag).columnSpan = cell.span;
            m_composition.tag(tag).rowSpan = rows;
            m_composition.tag(tag).headsRow = &row != &m_block.head;
            const double width = widthOf(column, end);
            const CellRoom room{width - 2 * kCellPadding, std::min(points(m_block.imageHeight), roomOnPage()), tag};
            placed.push_back({m_left + widthOf(0, column), width, cell.header, layoutCell(m_composition, cell, room), rows});
            std::fill(occupied.begin() + std::ptrdiff_t(column), occupied.begin() + std::ptrdiff_t(end), rows);
            column = end;
        }
        for (int &rows : occupied)
            rows = std::max(0, rows - 1);
        return placed;
    }

    double widthOf(size_t column, size_t end) const
    {
        const auto first = m_block.columns.begin();
        return points(std::accumulate(first + std::ptrdiff_t(column), first + std::ptrdiff_t(end), 0.0));
    }

    // The last of a merged cell's rows is as high as the cell needs.
    std::vector<double> heightsOf(const std::vector<PlacedRow> &rows) const
    {
        std::vector<double> heights(rows.size(), leastHeight());
        for (int span = 1; span <= int(rows.size()); ++span)
            for (size_t row = 0; row < rows.size(); ++row)
                for (const PlacedCell &cell : rows[row])
                    if (cell.rows == span)
                        stretch(heights, row, cell);
        return heights;
    }

    static void stretch(std::vector<double> &heights, size_t row, const PlacedCell &cell)
    {
        const auto first = heights.begin() + std::ptrdiff_t(row);
        const double own = std::accumulate(first, first + cell.rows, 0.0);
        *(first + cell.rows - 1) += std::max(0.0, heightOf(cell.pieces) + 2 * kTopPadding - own);
    }

    double roomOnPage() const
    {
        const double head = m_head ? m_head->height : 0;
        return std::max(kLeastRoom, m_composition.height() - head - kReserve);
    }

    double leastHeight() const { return std::min(points(m_block.minHeight), roomOnPage()); }

    std::vector<PlacedRow> cut(PlacedRow row) const
    {
        std::vector<PlacedRow> parts;
        while (tallest(row) > roomOnPage() && rest(row) > 1) {
            m_composition.checkpoint();
            PlacedRow part;
            for (PlacedCell &cell : row)
                part.push_back(takePart(cell));
            parts.push_back(std::move(part));
        }
        parts.push_back(std::move(row));
        return parts;
    }

    PlacedCell takePart(PlacedCell &cell) const
    {
        PlacedCell part{cell.left, cell.width, cell.header, {}};
        double height = 0;
        auto piece = cell.pieces.begin();
        while (piece != cell.pieces.end() && (part.pieces.empty() || height + piece->height <= roomOnPage())) {
            height += piece->height;
            part.pieces.push_back(std::move(*piece++));
        }
        cell.pieces.erase(cell.pieces.begin(), piece);
        return part;
    }

    // Pieces that the fullest cell still has; a single one cannot be cut.
    static size_t rest(const PlacedRow &row)
    {
        size_t most = 0;
        for (const PlacedCell &cell : row)
            most = std::max(most, cell.pieces.size());
        return most;
    }

    static double tallest(const PlacedRow &row)
    {
        double height = 0;
        for (const PlacedCell &cell : row)
            height = std::max(height, heightOf(cell.pieces));
        return height;
    }

    Strip strip(const PlacedRow &row) const
    {
        Strip made;
        made.height = std::max(tallest(row) + 2 * kTopPadding, leastHeight());
        for (const PlacedCell &cell : row)
            draw(cell, 0, made.height, made.drawing);
        return made;
    }

    Strip mergedStrip(const std::vector<PlacedRow> &rows, const std::vector<double> &heights) const
    {
        Strip made;
        for (size_t row = 0; row < rows.size(); ++row) {
            const auto first = heights.begin() + std::ptrdiff_t(row);
            for (const PlacedCell &cell : rows[row])
                draw(cell, made.height, std::accumulate(first, first + cell.rows, 0.0), made.drawing);
            made.height += *first;
        }
        return made;
    }

    void draw(const PlacedCell &cell, double top, double height, Drawing &drawing) const
    {
        double y = top + (height - heightOf(cell.pieces)) / 2;
        for (const CellPiece &piece : cell.pieces) {
            addDrawing(drawing, piece.drawing, QPointF(cell.left + kCellPadding, y));
            y += piece.height;
        }
        addLines(cell, QRectF(cell.left, top, cell.width, height), drawing);
    }

    void addLines(const PlacedCell &cell, const QRectF &box, Drawing &drawing) const
    {
        const QPointF corners[4] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
        if (m_block.lines == TableBlock::Lines::Grid)
            for (int i = 0; i < 4; ++i)
                drawing.rules.push_back({corners[i], corners[(i + 1) % 4], kLine, 0xff000000});
        if (m_block.lines == TableBlock::Lines::Under && !cell.header)
            drawing.rules.push_back({corners[3], corners[2], kLine, 0xff000000});
    }

    void finish(Strips &strips) const
    {
        if (strips.empty())
            return;
        for (Strip &each : strips) {
            each.keepWithNext = each.keepWithNext || m_block.keepTogether;
            each.staysWithNext = m_block.preferTogether;
        }
        // Neither the first nor the last row stands alone on a page.
        const size_t first = m_block.head.empty() ? 0 : 1;
        if (strips.size() > first + 1) {
            strips[first].keepWithNext = true;
            strips[strips.size() - 2].keepWithNext = true;
        }
        strips.front().before = kSpaceAround;
        strips.back().after = kSpaceAround;
        strips.back().keepWithNext = false;
        strips.back().staysWithNext = false;
    }

    Composition &m_composition;
    const TableBlock &m_block;
    int m_table;
    double m_left = 0;
    std::shared_ptr<const Strip> m_head;
};

} // namespace

Strips layoutTable(Composition &composition, const TableBlock &block)
{
    return TableLayout(composition, block).run();
}

} // namespace xunzhen::report
