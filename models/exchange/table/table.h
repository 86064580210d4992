#pragma once

#include <QString>

#include <vector>

namespace xunzhen::exchange {

enum class CellKind { Empty, Text, Number, Date };

/// One cell as its reader understood it. A number is written out in decimal digits, a date as yyyy-MM-dd (with
/// " HH:mm:ss" when the cell holds a time of day too).
struct Cell
{
    QString text;
    CellKind kind = CellKind::Empty;
    bool merged = false; ///< part of a merged area; its text was filled in from the area's first cell

    bool isEmpty() const { return kind == CellKind::Empty; }
    bool operator==(const Cell &) const = default;
};

struct Row
{
    int number = 0; ///< 1-based, as the spreadsheet program shows it
    bool hidden = false;
    std::vector<Cell> cells;

    /// The cell of that column; an empty one beyond the row's end.
    const Cell &at(int column) const;
    bool isEmpty() const;
};

/// A sheet as read from a file. Rows that the file leaves out altogether are left out here too (see Row::number).
struct Table
{
    QString sheet;         ///< name of the sheet; empty for CSV
    bool epoch1904 = false; ///< serial dates count from 1904-01-01 instead of 1899-12-30
    std::vector<Row> rows;

    int columnCount() const;
};

/// Bounds that no honest sheet of an office reaches; beyond them readers throw Error(TooLarge).
struct TableLimits
{
    qint64 fileBytes = 256LL * 1024 * 1024;      ///< the file as it lies on disk
    qint64 inflatedBytes = 1024LL * 1024 * 1024; ///< all parts of an .xlsx together, unpacked
    qint64 inflationRatio = 400;                 ///< unpacked : packed, looked at once a part exceeds 16 MB
    int rows = 1'048'576;
    int columns = 512;
    qint64 cells = 16'000'000;
    int cellCharacters = 32'767;
};

}
