#include "models/report/layout/tablelayout.h"

#include "models/report/layout/celllayout.h"

#include <numeric>

namespace xunzhen::report {

namespace {

constexpr double kSidePadding = 3.5;
constexpr double kTopPadding = 3.0;
constexpr double kLine = 0.5;
constexpr double kSpaceAround = 6.0;
// Left free by the longest part of a row, so that a heading still fits above it.
constexpr double kReserve = 100.0;

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
    }

    Strips run()
    {
        Strips strips;
        if (!m_block.head.empty())
            addHead(strips);
        for (const TableRow &row : m_block.rows) {
            m_composition.checkpoint();
            addRow(row, strips);
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

    void addRow(const TableRow &row, Strips &strips)
    {
        PlacedRow placed = place(row);
        for (const PlacedRow &part : cut(std::move(placed))) {
            Strip made = strip(part);
            made.head = m_head;
            made.keepWithNext = row.front().groupTitle;
            strips.push_back(std::move(made));
        }
        // A card without a head goes on under its first row.
        if (m_block.preferTogether && !m_head)
            m_head = std::make_shared<Strip>(withoutTags(strips.front()));
    }

    PlacedRow place(const TableRow &row)
    {
        const int rowTag = m_composition.addTag("TR", m_table);
        PlacedRow placed;
        double left = m_left;
        size_t column = 0;
        for (const TableCell &cell : row) {
            double width = 0;
            for (int i = 0; i < cell.span && column < m_block.columns.size(); ++i)
                width += points(m_block.columns[column++]);
            const int tag = m_composition.addTag(cell.header ? "TH" : "TD", rowTag);
            m_composition.tag(tag).columnSpan = cell.span;
            m_composition.tag(tag).headsRow = &row != &m_block.head;
            const CellRoom room{width - 2 * kSidePadding, points(m_block.imageHeight), tag};
            placed.push_back({left, width, cell.header, layoutCell(m_composition, cell, room)});
            left += width;
        }
        return placed;
    }

    double roomOnPage() const
    {
        const double head = m_head ? m_head->height : 0;
        return m_composition.geometry().type.height() - head - kReserve;
    }

    std::vector<PlacedRow> cut(PlacedRow row) const
    {
        std::vector<PlacedRow> parts;
        while (tallest(row) > roomOnPage()) {
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
        made.height = std::max(tallest(row) + 2 * kTopPadding, points(m_block.minHeight));
        for (const PlacedCell &cell : row) {
            double y = (made.height - heightOf(cell.pieces)) / 2;
            for (const CellPiece &piece : cell.pieces) {
                addDrawing(made.drawing, piece.drawing, QPointF(cell.left + kSidePadding, y));
                y += piece.height;
            }
            addLines(cell, made);
        }
        return made;
    }

    void addLines(const PlacedCell &cell, Strip &made) const
    {
        const QPointF corners[4] = {{cell.left, 0}, {cell.left + cell.width, 0},
                                    {cell.left + cell.width, made.height}, {cell.left, made.height}};
        if (m_block.lines == TableBlock::Lines::Grid)
            for (int i = 0; i < 4; ++i)
                made.drawing.rules.push_back({corners[i], corners[(i + 1) % 4], kLine, 0xff000000});
        if (m_block.lines == TableBlock::Lines::Under && !cell.header)
            made.drawing.rules.push_back({corners[3], corners[2], kLine, 0xff000000});
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
