#pragma once

#include "models/base/id.h"
#include "models/store/compiledstatement.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace xunzhen::store {

class Database;

/// One run of one SQL text: bind by name (":name"), then step() row by row or run(). Columns are read by place, from 0.
/// Empty ids, dates and moments are NULL in the store and NULL reads as empty. Made by Database::prepare(); must not
/// outlive it. Throws base::Error.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, const QByteArray &blob);
    Statement &bind(const char *name, qint64 number);
    Statement &bind(const char *name, int number) { return bind(name, qint64(number)); }
    Statement &bind(const char *name, bool flag) { return bind(name, qint64(flag)); }
    Statement &bind(const char *name, double number);
    Statement &bind(const char *name, const std::optional<double> &number);
    Statement &bind(const char *name, QDate day);               ///< ISO text
    Statement &bind(const char *name, const QDateTime &moment); ///< milliseconds since 1970 UTC
    Statement &bind(const char *name, const base::Uuid &id);    ///< 16 bytes
    template<typename Tag>
    Statement &bind(const char *name, const base::Id<Tag> &id) { return bind(name, id.uuid()); }
    Statement &bind(const char *name, const char *) = delete;

    /// Goes to the next row; false at the end.
    bool step();
    /// Runs a statement that gives no rows and makes it ready for the next binds.
    void run();
    /// Ready to be bound and run again.
    void reset();

    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    qint64 number(int column) const;
    int integer(int column) const { return int(number(column)); }
    bool flag(int column) const { return number(column) != 0; }
    double real(int column) const;
    std::optional<double> maybeReal(int column) const;
    QDate day(int column) const;
    QDateTime moment(int column) const;
    template<typename IdType>
    IdType id(int column) const { return IdType::fromBytes(blob(column)).value_or(IdType()); }

private:
    friend class Database;
    Statement(Database &database, CompiledStatements::node_type compiled);
    int placeOf(const char *name);
    void check(int result) const;
    sqlite3_stmt *handle() const { return m_compiled.mapped().handle(); }

    Database *m_database;
    CompiledStatements::node_type m_compiled;
};

}
