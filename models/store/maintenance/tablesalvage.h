#pragma once

#include "models/base/work.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

struct sqlite3_stmt;

namespace xunzhen::store {

class Database;

/// Copies what can be read of one table from a damaged database into a sound one, inside the caller's transaction: from its
/// beginning and from its end up to the first unreadable page, then single rows by key. Row errors are counted, not thrown.
class TableSalvage
{
public:
    TableSalvage(Database &damaged, Database &target, QString table, const base::Work &work);

    void copyFromBothEnds();
    /// Looks for rows by SQL condition, e.g. "id = x'00…'"; what is there already stays as it is.
    void copyWhere(const QByteArray &condition);

    bool isComplete() const { return m_isComplete; }
    qint64 refused() const { return m_refused; }
    qint64 rowCount() const;

private:
    QByteArrayList columnsOf(Database &database) const;
    QByteArray backwardOrder() const;
    bool copy(const QByteArray &tail);
    bool copyRows(sqlite3_stmt *rows, sqlite3_stmt *insert);

    Database &m_damaged;
    Database &m_target;
    QByteArray m_table;
    const base::Work &m_work;
    QByteArrayList m_columns;
    bool m_isComplete = false;
    qint64 m_refused = 0;
};

}
