#include "models/store/merge/groupvalues.h"

#include "models/store/merge/rawstatement.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace xunzhen::store {

namespace {

using Json = nlohmann::ordered_json;

CellKind kindOf(const QByteArray &declared)
{
    if (declared == "INTEGER")
        return CellKind::Integer;
    if (declared == "REAL")
        return CellKind::Real;
    return declared == "BLOB" ? CellKind::Blob : CellKind::Text;
}

Json parse(const QByteArray &json)
{
    Json value = Json::parse(json.begin(), json.end(), nullptr, false);
    return value.is_object() ? value : Json::object();
}

Cell textCell(const std::string &text, CellKind kind)
{
    QByteArray bytes(text.data(), qsizetype(text.size()));
    if (kind == CellKind::Text)
        return bytes;
    if (kind != CellKind::Blob || bytes.size() % 2 != 0)
        return {};
    QByteArray blob = QByteArray::fromHex(bytes);
    return blob.size() * 2 == bytes.size() ? Cell(blob) : Cell();
}

/// Takes the members of the outer object as they are read; what lies deeper is skipped.
class CellReader : public nlohmann::json_sax<nlohmann::json>
{
public:
    CellReader(const TableShape &shape, TableShape::Values &values) : m_shape(shape), m_values(values) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t number) override
    {
        return put([number](CellKind kind) { return numberCell(qint64(number), kind); });
    }
    bool number_unsigned(number_unsigned_t number) override
    {
        const bool fits = number <= number_unsigned_t(std::numeric_limits<qint64>::max());
        return put([=](CellKind kind) { return fits ? numberCell(qint64(number), kind) : Cell(); });
    }
    bool number_float(number_float_t number, const string_t &) override
    {
        return put([number](CellKind kind) { return kind == CellKind::Real ? Cell(double(number)) : Cell(); });
    }
    bool string(string_t &text) override
    {
        return put([&text](CellKind kind) { return textCell(text, kind); });
    }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool key(string_t &name) override
    {
        if (m_depth != 1)
            return true;
        m_place = m_shape.place(name, m_place + 1);
        m_values.hasUnknown = m_values.hasUnknown || m_place < 0;
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    static Cell numberCell(qint64 number, CellKind kind)
    {
        if (kind == CellKind::Real)
            return double(number);
        return kind == CellKind::Integer ? Cell(number) : Cell();
    }
    template<typename Make>
    bool put(Make make)
    {
        if (m_depth == 1 && m_place >= 0)
            m_values.cells[std::size_t(m_place)] = make(m_shape.kind(m_place));
        return true;
    }
    bool enter()
    {
        ++m_depth;
        return true;
    }
    bool leave()
    {
        --m_depth;
        return true;
    }

    const TableShape &m_shape;
    TableShape::Values &m_values;
    int m_depth = 0;
    int m_place = -1;
};

}

TableShape::TableShape(sqlite3 *connection, const SharedTable &table) : m_table(&table)
{
    std::map<QByteArray, QByteArray> declared;
    RawStatement schema(connection, "SELECT name, type FROM pragma_table_info(?1)");
    const QByteArray name = table.name.toUtf8();
    schema.bindText(1, name);
    while (schema.step())
        declared[schema.bytes(0)] = schema.bytes(1);
    for (const QString &column : table.columns()) {
        const QByteArray utf8 = column.toUtf8();
        m_names.push_back(utf8.toStdString());
        m_columns.push_back(utf8);
        m_kinds.push_back(kindOf(declared[utf8]));
    }
}

std::pair<int, int> TableShape::range(const QString &group) const
{
    int from = 0;
    for (const MergeGroup &one : m_table->groups) {
        const int to = from + int(one.columns.size());
        if (one.name == group)
            return {from, to};
        from = to;
    }
    return {0, 0};
}

int TableShape::place(const std::string &name, int hint) const
{
    if (std::size_t(hint) < m_names.size() && m_names[std::size_t(hint)] == name)
        return hint;
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    return found == m_names.end() ? -1 : int(found - m_names.begin());
}

TableShape::Values TableShape::read(const QByteArray &json) const
{
    Values values{std::vector<Cell>(m_columns.size()), false};
    CellReader reader(*this, values);
    const bool isWhole = json.startsWith('{')
                         && nlohmann::json::sax_parse(json.begin(), json.end(), &reader);
    return isWhole ? std::move(values) : Values{std::vector<Cell>(m_columns.size()), false};
}

QByteArray withUnknownMembers(const QByteArray &value, const QByteArray &shown, const TableShape &shape)
{
    const Json seen = parse(shown);
    Json merged;
    for (const auto &[name, member] : seen.items()) {
        const QByteArray key = QByteArray::fromStdString(name);
        if (std::find(shape.columns().begin(), shape.columns().end(), key) != shape.columns().end())
            continue;
        if (merged.is_null())
            merged = parse(value);
        merged[name] = member;
    }
    return merged.is_null() ? value : QByteArray::fromStdString(merged.dump());
}

}
