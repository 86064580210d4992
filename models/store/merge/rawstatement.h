#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace xunzhen::store {

/// One statement, compiled when it is first used – a store of an earlier step may lack what it names – and kept for the life of a connection, bound and read by place: the capture and merge path, where a
/// look-up by name would cost more than the row. Bound bytes must live until the statement was run. Throws base::Error.
class RawStatement
{
public:
    RawStatement(sqlite3 *connection, const QByteArray &sql);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    RawStatement &bind(int place, qint64 number);
    RawStatement &bind(int place, double number);
    RawStatement &bindText(int place, const QByteArray &utf8);
    RawStatement &bindBlob(int place, const QByteArray &bytes);
    RawStatement &bindNull(int place);

    bool step();
    void run();
    void reset();

    bool isNull(int column) const;
    qint64 number(int column) const;
    QByteArray bytes(int column) const; ///< text or blob as it is

private:
    sqlite3_stmt *statement();
    void check(int result) const;

    sqlite3 *m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
};

/// Makes the statement ready for its next use when the reader leaves, also by an error.
class StatementUse
{
public:
    explicit StatementUse(RawStatement &statement) : m_statement(statement) {}
    ~StatementUse() { m_statement.reset(); }
    StatementUse(const StatementUse &) = delete;
    StatementUse &operator=(const StatementUse &) = delete;

private:
    RawStatement &m_statement;
};

}
