#pragma once

#include "models/store/capture/sharedtables.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;

namespace xunzhen::store {

/// What one column holds; a QByteArray is text or a blob, as the column says.
using Cell = std::variant<std::monostate, qint64, double, QByteArray>;

enum class CellKind { Text, Blob, Integer, Real };

/// A shared table with the kinds of its columns, read from the schema: what turns the JSON of the log into cells.
class TableShape
{
public:
    TableShape(sqlite3 *connection, const SharedTable &table);

    const SharedTable &table() const { return *m_table; }
    const std::vector<QByteArray> &columns() const { return m_columns; }
    bool isBlob(std::size_t place) const { return m_kinds[place] == CellKind::Blob; }
    /// A group's columns lie at the places [first, second) of columns().
    std::pair<int, int> range(const QString &group) const;

    struct Values
    {
        std::vector<Cell> cells; ///< for all columns in order
        bool hasUnknown = false; ///< there are members that are no column here
    };
    /// What is missing, damaged or of the wrong kind reads as NULL: nothing in a value may stop a merge.
    Values read(const QByteArray &json) const;
    std::vector<Cell> cells(const QByteArray &json) const { return read(json).cells; }

    CellKind kind(int place) const { return m_kinds[std::size_t(place)]; }
    /// Place in columns(), −1 when it is no column. `hint`: where it probably is.
    int place(std::string_view name, int hint) const;

private:
    const SharedTable *m_table;
    std::vector<QByteArray> m_columns;
    std::vector<CellKind> m_kinds;
    std::vector<std::string> m_names;
};

/// The members of `shown` that this program does not know, added to `value`: an older program never drops what a newer
/// one wrote (sync.md I12).
QByteArray withUnknownMembers(const QByteArray &value, const QByteArray &shown, const TableShape &shape);

}
