#pragma once

#include "models/base/error.h"
#include "models/exchange/packsheet/cellform.h"
#include "models/exchange/packsheet/cellplaces.h"

#include <optional>
#include <vector>

namespace xunzhen::exchange {

/// Which column of the sheet holds which of ours.
struct SheetHeader
{
    size_t row = 0; ///< index of the row with the headers
    std::vector<int> columns;
};

/// What a cell says without the blanks and the mark that keep it from being taken for a formula.
QString bareText(const Cell &cell);
/// 法律 第 3 行
QString rowPlace(const Table &table, const Row &row);
/// A row with nothing but its running number.
bool isBlank(const Row &row, const SheetHeader &header, const std::vector<PackColumn> &columns);

/// Rows of a pack's sheets as entries of its JSON. Notes where each member stands and tells faults by cell. Throws base::Error
/// (TooLarge) when the cells hold more text than a pack may.
class EntryReader
{
public:
    /// What citations may name; without it they are told as unknown.
    void setLaws(LawNames laws) { m_laws = std::move(laws); }

    /// None, and "column-missing" told, unless one of the first rows has every column.
    std::optional<SheetHeader> header(const Table &table, const std::vector<PackColumn> &columns);
    Json entry(const Table &table, const Row &row, const SheetHeader &header, const std::vector<PackColumn> &columns, const QString &pointer);
    /// Into the entry: rows above `end` with the header at the left and the value beside it.
    void readPairs(const Table &table, size_t end, const std::vector<PackColumn> &pairs, Json &entry, const QString &pointer);

    base::Problems &problems() { return m_problems; }
    CellPlaces &places() { return m_places; }

private:
    bool isComplete(const Table &table, const std::vector<PackColumn> &columns, const SheetHeader &header, int found);
    void readCell(const Table &table, const Row &row, int at, const PackColumn &column, Json &entry, const QString &pointer);
    void takeAccount(qsizetype characters);

    LawNames m_laws{Json::array()};
    qint64 m_characters = 0;
    base::Problems m_problems;
    CellPlaces m_places;
};

}
