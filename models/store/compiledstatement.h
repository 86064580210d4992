#pragma once

#include <QByteArray>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace xunzhen::store {

/// The compiled form of one SQL text, with what its next run need not look up again.
class CompiledStatement
{
public:
    /// Throws base::Error.
    CompiledStatement(sqlite3 *connection, const std::string &sql);
    ~CompiledStatement();
    CompiledStatement(const CompiledStatement &) = delete;
    CompiledStatement &operator=(const CompiledStatement &) = delete;

    sqlite3_stmt *handle() const { return m_statement; }
    /// The place of a parameter, from 1; 0 when there is none. Quick when asked in the order of the text.
    int placeOf(const char *name);
    /// Bound without a copy: the bytes are kept here until the place is bound again or clear().
    int bindText(int place, QByteArray utf8);
    int bindBlob(int place, QByteArray bytes);
    /// Ready for another user, with nothing bound.
    void clear();

private:
    sqlite3_stmt *m_statement = nullptr;
    std::vector<std::string> m_names; ///< by place − 1; copies, because SQLite compiles anew when the schema changes
    std::vector<QByteArray> m_bound;  ///< by place − 1
    std::size_t m_next = 0;
};

/// Beginning and length tell nearly all texts apart; a long one is not worth reading through at every use.
struct SqlHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view sql) const
    {
        return std::hash<std::string_view>{}(sql.substr(0, 48)) + sql.size();
    }
};

/// Statements by their text; a node that is taken out carries both.
using CompiledStatements = std::unordered_map<std::string, CompiledStatement, SqlHash, std::equal_to<>>;

}
