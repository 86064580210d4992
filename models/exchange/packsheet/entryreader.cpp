#include "models/exchange/packsheet/entryreader.h"

#include "models/base/error.h"
#include "models/exchange/pack/packreader.h"
#include "models/exchange/table/workbookwriter.h"

#include <algorithm>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

constexpr size_t kMaxProblems = 500, kRowsAboveHeader = 30;

int columnNamed(const Row &row, const QString &header)
{
    for (size_t i = 0; i < row.cells.size(); ++i)
        if (bareText(row.cells[i]) == header)
            return int(i);
    return -1;
}

/// Members of empty cells are null, so that they are not taken for keys that the sheet does not know.
void fillUp(const std::vector<PackColumn> &columns, Json &entry)
{
    for (const PackColumn &column : columns) {
        const QStringList keys = QString::fromLatin1(column.pointer).split(u'/', Qt::SkipEmptyParts);
        if (keys.isEmpty())
            continue;
        Json &member = entry[keys[0].toStdString()];
        if (keys.size() > 1 && member.is_object() && !member.contains(keys[1].toStdString()))
            member[keys[1].toStdString()] = nullptr;
    }
}

}

QString bareText(const Cell &cell) { return withoutNeutraliser(cell.text).trimmed(); }

QString rowPlace(const Table &table, const Row &row) { return QStringLiteral("%1 第 %2 行").arg(table.sheet).arg(row.number); }

bool isBlank(const Row &row, const SheetHeader &header, const std::vector<PackColumn> &columns)
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].form != CellForm::Ordinal && !bareText(row.at(header.columns[i])).isEmpty())
            return false;
    return true;
}

std::optional<SheetHeader> EntryReader::header(const Table &table, const std::vector<PackColumn> &columns)
{
    SheetHeader best;
    int most = 0;
    for (size_t i = 0; i < std::min(kRowsAboveHeader, table.rows.size()); ++i) {
        SheetHeader header{i, {}};
        int found = 0;
        for (const PackColumn &column : columns) {
            header.columns.push_back(columnNamed(table.rows[i], utf8(column.header)));
            found += header.columns.back() >= 0;
        }
        if (found > most) {
            best = std::move(header);
            most = found;
        }
    }
    return isComplete(table, columns, best, most) ? std::optional(best) : std::nullopt;
}

bool EntryReader::isComplete(const Table &table, const std::vector<PackColumn> &columns, const SheetHeader &header, int found)
{
    bool all = true;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].form == CellForm::Ordinal || (found > 0 && header.columns[i] >= 0))
            continue;
        m_problems.push_back({QStringLiteral("column-missing"), table.sheet, {utf8(columns[i].header)}});
        all = false;
    }
    return all;
}

Json EntryReader::entry(const Table &table, const Row &row, const SheetHeader &header, const std::vector<PackColumn> &columns,
                        const QString &pointer)
{
    Json entry = Json::object();
    m_places.add(pointer, rowPlace(table, row));
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].form != CellForm::Ordinal && columns[i].form != CellForm::Group)
            readCell(table, row, header.columns[i], columns[i], entry, pointer);
    fillUp(columns, entry);
    return entry;
}

void EntryReader::readPairs(const Table &table, size_t end, const std::vector<PackColumn> &pairs, Json &entry, const QString &pointer)
{
    for (size_t i = 0; i < std::min(end, table.rows.size()); ++i)
        for (const PackColumn &pair : pairs)
            if (bareText(table.rows[i].at(0)) == utf8(pair.header))
                readCell(table, table.rows[i], 1, pair, entry, pointer);
    fillUp(pairs, entry);
}

void EntryReader::readCell(const Table &table, const Row &row, int at, const PackColumn &column, Json &entry, const QString &pointer)
{
    takeAccount(row.at(at).text.size());
    const QString place = rowPlace(table, row) + u' ' + utf8(column.header);
    const QString member = pointer + QString::fromLatin1(column.pointer);
    m_places.add(member, place);
    Json value = memberFromCell(row.at(at), column.form, m_laws, [&](const QString &code, const QStringList &arguments) {
        if (m_problems.size() < kMaxProblems)
            m_problems.push_back({code, place, arguments});
    });
    if (!value.is_null())
        entry[Json::json_pointer(column.pointer)] = std::move(value);
}

/// One text may stand in many cells: what the pack would become is bounded, not only what the file holds.
void EntryReader::takeAccount(qsizetype characters)
{
    m_characters += characters;
    if (m_characters > kPackBytes)
        throw Error(ErrorCode::TooLarge, QStringLiteral("workbook"), {{QStringLiteral("file-too-large"), {}, {}}});
}

}
