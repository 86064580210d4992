#include "models/exchange/table/sheetreader.h"

#include "models/base/error.h"
#include "models/exchange/table/cellvalue.h"
#include "models/exchange/table/mergedareas.h"
#include "models/exchange/table/sharedstrings.h"

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

class SheetHandler : public XmlHandler
{
public:
    SheetHandler(const SheetContext &context, const base::Work &work) : m_context(context), m_work(work) {}

    void start(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == QByteArrayView("c"))
            startCell(attributes);
        else if (name == QByteArrayView("v"))
            m_inValue = true;
        else if (name == QByteArrayView("row"))
            startRow(attributes);
        else if (name == QByteArrayView("mergeCell"))
            merged.add(attributes.value("ref"));
        else if (m_inCell)
            m_inline.start(name);
    }

    void end(QByteArrayView name) override
    {
        if (name == QByteArrayView("v"))
            m_inValue = false;
        else if (name == QByteArrayView("c"))
            endCell();
        else if (name == QByteArrayView("row"))
            endRow();
        else if (m_inCell)
            m_inline.end(name);
    }

    void text(QByteArrayView piece) override
    {
        if (m_inValue && m_value.size() < m_context.limits.cellCharacters * 4)
            m_value.append(piece);
        else if (m_inCell)
            m_inline.text(piece);
    }

    std::vector<Row> rows;
    MergedAreas merged;

private:
    [[noreturn]] void tooLarge(const QString &code) const
    {
        const QString place = QStringLiteral("第 %1 行").arg(m_row.number);
        throw Error(ErrorCode::TooLarge, code, {{code, place, {}}});
    }

    void startRow(const XmlAttributes &attributes)
    {
        const int said = attributes.value("r").toInt();
        m_row = {};
        m_row.number = said > m_lastRow ? said : m_lastRow + 1;
        m_row.hidden = attributes.flag("hidden");
        m_lastRow = m_row.number;
        m_column = -1;
        if (m_row.number > m_context.limits.rows || int(rows.size()) >= m_context.limits.rows)
            tooLarge(QStringLiteral("too-many-rows"));
    }

    void endRow()
    {
        while (!m_row.cells.empty() && m_row.cells.back().isEmpty())
            m_row.cells.pop_back();
        m_width = m_row.cells.size();
        m_cells += qint64(m_width);
        if (m_cells > m_context.limits.cells)
            tooLarge(QStringLiteral("too-many-cells"));
        rows.push_back(std::move(m_row));
        m_row = {};
        if ((rows.size() & 0x3FF) == 0) {
            m_work.checkpoint();
            m_work.progress(qint64(rows.size()), 0);
        }
    }

    void startCell(const XmlAttributes &attributes)
    {
        const auto place = CellPlace::tryParse(attributes.value("r"));
        m_column = place && place->column > m_column ? place->column : m_column + 1;
        m_type = typeOf(attributes.value("t"));
        m_style = attributes.value("s").toInt();
        m_value.truncate(0);
        m_inline.clear();
        m_inCell = true;
    }

    void endCell()
    {
        m_inCell = false;
        Cell cell = cellValue({m_type, m_style, m_value, m_type == CellType::Inline ? m_inline.taken() : QString()}, m_context);
        if (cell.isEmpty())
            return; // formatted cells far to the right cost nothing
        if (m_column >= m_context.limits.columns)
            tooLarge(QStringLiteral("too-many-columns"));
        m_row.cells.reserve(m_width); // most rows are as wide as the one before
        m_row.cells.resize(size_t(m_column) + 1);
        m_row.cells.back() = std::move(cell);
    }

    const SheetContext &m_context;
    const base::Work &m_work;
    Row m_row;
    int m_lastRow = 0;
    int m_column = -1;
    qint64 m_cells = 0;
    size_t m_width = 0;
    CellType m_type = CellType::Number;
    int m_style = 0;
    QByteArray m_value;
    StringItem m_inline;
    bool m_inCell = false;
    bool m_inValue = false;
};

}

std::vector<Row> readSheet(ZipArchive &archive, const QString &part, const SheetContext &context, const base::Work &work)
{
    SheetHandler handler(context, work);
    readXmlPart(archive, part, handler);
    handler.merged.fill(handler.rows, context.limits);
    return std::move(handler.rows);
}

}
