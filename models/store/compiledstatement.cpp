#include "models/store/compiledstatement.h"

#include "models/store/sqliteerror.h"

#include <sqlite3.h>

namespace xunzhen::store {

CompiledStatement::CompiledStatement(sqlite3 *connection, const std::string &sql)
{
    const int result = sqlite3_prepare_v3(connection, sql.c_str(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                                          &m_statement, nullptr);
    if (result != SQLITE_OK)
        raise(connection, result, QString::fromStdString(sql));
    const int count = sqlite3_bind_parameter_count(m_statement);
    for (int place = 1; place <= count; ++place) {
        const char *const name = sqlite3_bind_parameter_name(m_statement, place);
        m_names.emplace_back(name ? name : "");
    }
    m_bound.resize(m_names.size());
}

CompiledStatement::~CompiledStatement()
{
    sqlite3_finalize(m_statement);
}

int CompiledStatement::placeOf(const char *name)
{
    for (std::size_t tried = 0; tried < m_names.size(); ++tried) {
        const std::size_t place = m_next;
        m_next = m_next + 1 < m_names.size() ? m_next + 1 : 0;
        if (m_names[place] == name)
            return int(place) + 1;
    }
    return 0;
}

int CompiledStatement::bindText(int place, QByteArray utf8)
{
    const int result = sqlite3_bind_text(m_statement, place, utf8.constData(), int(utf8.size()), SQLITE_STATIC);
    if (result == SQLITE_OK)
        m_bound[std::size_t(place) - 1].swap(utf8);
    return result;
}

int CompiledStatement::bindBlob(int place, QByteArray bytes)
{
    const int result = sqlite3_bind_blob(m_statement, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    if (result == SQLITE_OK)
        m_bound[std::size_t(place) - 1].swap(bytes);
    return result;
}

void CompiledStatement::clear()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    for (QByteArray &bytes : m_bound)
        bytes.clear();
    m_next = 0;
}

}
