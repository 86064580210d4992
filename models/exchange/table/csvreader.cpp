#include "models/exchange/table/csvreader.h"

#include "models/base/error.h"
#include "models/exchange/table/textdecoder.h"

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

Error failure(ErrorCode code, const QString &problem, qint64 line)
{
    const QString place = QStringLiteral("line %1").arg(line);
    return Error(code, problem + QLatin1Char(' ') + place, {{problem, place, {QString::number(line)}}});
}

/// The separator that stands most often outside quotes in the first lines; comma when none does.
QChar guessSeparator(QStringView text)
{
    qsizetype commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const QChar c : text.left(64 * 1024)) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted) {
            commas += c == u',';
            semicolons += c == u';';
            tabs += c == u'\t';
        }
    }
    if (tabs > commas && tabs >= semicolons)
        return u'\t';
    return semicolons > commas ? QChar(u';') : QChar(u',');
}

class CsvScanner
{
public:
    CsvScanner(QStringView text, const base::Work &work, const TableLimits &limits)
        : m_text(text), m_separator(guessSeparator(text)), m_work(work), m_limits(limits)
    {
    }

    std::vector<Row> scan()
    {
        skipSeparatorLine();
        while (m_at < m_text.size()) {
            scanRow();
            if ((m_number & 0x3FF) == 0) {
                m_work.checkpoint();
                m_work.progress(m_at, m_text.size());
            }
        }
        return std::move(m_rows);
    }

private:
    /// Excel's own first line "sep=;" names the separator and is no data.
    void skipSeparatorLine()
    {
        if (!m_text.startsWith(u"sep=") || m_text.size() < 5)
            return;
        m_separator = m_text.at(4);
        while (m_at < m_text.size() && m_text.at(m_at) != u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
        ++m_number;
    }

    void scanRow()
    {
        if (int(m_rows.size()) >= m_limits.rows)
            throw failure(ErrorCode::TooLarge, QStringLiteral("too-many-rows"), m_line);
        Row row;
        row.number = ++m_number;
        do {
            row.cells.push_back(scanField());
            if (int(row.cells.size()) > m_limits.columns)
                throw failure(ErrorCode::TooLarge, QStringLiteral("too-many-columns"), m_line);
        } while (takeSeparator());
        takeLineEnd();
        m_cells += qint64(row.cells.size());
        if (m_cells > m_limits.cells)
            throw failure(ErrorCode::TooLarge, QStringLiteral("too-many-cells"), m_line);
        m_rows.push_back(std::move(row));
    }

    Cell scanField()
    {
        QString text = m_at < m_text.size() && m_text.at(m_at) == u'"' ? scanQuoted() : scanPlain();
        if (text.size() > m_limits.cellCharacters)
            throw failure(ErrorCode::TooLarge, QStringLiteral("cell-too-long"), m_line);
        const bool blank = text.isEmpty();
        return {std::move(text), blank ? CellKind::Empty : CellKind::Text, false};
    }

    QString scanPlain()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && !atLineEnd())
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    QString scanQuoted()
    {
        const qint64 openedAt = m_line;
        QString text;
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at++);
            if (c != u'"') {
                m_line += c == u'\n';
                text.append(c);
            } else if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
                text.append(c);
                ++m_at;
            } else {
                return text + scanPlain(); // whatever stands between the closing quote and the separator
            }
        }
        throw failure(ErrorCode::DamagedFile, QStringLiteral("csv-quote-unterminated"), openedAt);
    }

    bool atLineEnd() const { return m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r'; }

    bool takeSeparator()
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != m_separator)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    const base::Work &m_work;
    const TableLimits &m_limits;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    int m_number = 0;
    qint64 m_cells = 0;
    std::vector<Row> m_rows;
};

}

Table readCsv(const QByteArray &bytes, const base::Work &work, const TableLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        throw Error(ErrorCode::TooLarge, QStringLiteral("csv"), {{QStringLiteral("file-too-large"), {}, {}}});
    const QString text = decodeText(bytes);
    Table table;
    table.rows = CsvScanner(text, work, limits).scan();
    while (!table.rows.empty() && table.rows.back().isEmpty())
        table.rows.pop_back();
    if (table.rows.empty())
        throw Error(ErrorCode::EmptyFile, QStringLiteral("no rows"), {{QStringLiteral("table-empty"), {}, {}}});
    return table;
}

}
