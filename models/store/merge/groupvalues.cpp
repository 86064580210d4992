#include "models/store/merge/groupvalues.h"

#include "models/store/merge/plainjson.h"
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

Cell textCell(QByteArrayView text, CellKind kind)
{
    if (kind == CellKind::Text)
        return text.toByteArray();
    if (kind != CellKind::Blob || text.size() % 2 != 0)
        return {};
    QByteArray blob = QByteArray::fromHex(text.toByteArray());
    return blob.size() * 2 == text.size() ? Cell(blob) : Cell();
}

/// Puts the members of one object into the cells of their columns.
class CellFiller
{
public:
    CellFiller(const TableShape &shape, TableShape::Values &values) : m_shape(shape), m_values(values) {}

    void name(std::string_view name)
    {
        m_place = m_shape.place(name, m_place + 1);
        m_values.hasUnknown = m_values.hasUnknown || m_place < 0;
    }
    void text(QByteArrayView text)
    {
        put([text](CellKind kind) { return textCell(text, kind); });
    }
    void number(qint64 number)
    {
        put([number](CellKind kind) {
            return kind == CellKind::Real ? Cell(double(number)) : kind == CellKind::Integer ? Cell(number) : Cell();
        });
    }
    void number(double number)
    {
        put([number](CellKind kind) { return kind == CellKind::Real ? Cell(number) : Cell(); });
    }
    void nothing()
    {
        put([](CellKind) { return Cell(); });
    }

private:
    template<typename Make>
    void put(Make make)
    {
        if (m_place >= 0)
            m_values.cells[std::size_t(m_place)] = make(m_shape.kind(m_place));
    }

    const TableShape &m_shape;
    TableShape::Values &m_values;
    int m_place = -1;
};

/// Takes the members of the outer object as they are read; what lies deeper is skipped.
class CellReader : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit CellReader(CellFiller &cells) : m_cells(cells) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t number) override
    {
        return outer([&] { m_cells.number(qint64(number)); });
    }
    bool number_unsigned(number_unsigned_t number) override
    {
        const bool fits = number <= number_unsigned_t(std::numeric_limits<qint64>::max());
        return outer([&] { fits ? m_cells.number(qint64(number)) : m_cells.nothing(); });
    }
    bool number_float(number_float_t number, const string_t &) override
    {
        return outer([&] { m_cells.number(double(number)); });
    }
    bool string(string_t &text) override
    {
        return outer([&] { m_cells.text(text); });
    }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool key(string_t &name) override
    {
        return outer([&] { m_cells.name(name); });
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }

private:
    template<typename Act>
    bool outer(Act act)
    {
        if (m_depth == 1)
            act();
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

    CellFiller &m_cells;
    int m_depth = 0;
};

void fill(CellFiller &cells, const std::vector<PlainMember> &members)
{
    for (const auto &[name, value] : members) {
        cells.name({name.data(), std::size_t(name.size())});
        if (const auto *text = std::get_if<QByteArrayView>(&value))
            cells.text(*text);
        else if (const auto *integer = std::get_if<qint64>(&value))
            cells.number(*integer);
        else if (const auto *real = std::get_if<double>(&value))
            cells.number(*real);
    }
}

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

int TableShape::place(std::string_view name, int hint) const
{
    if (std::size_t(hint) < m_names.size() && m_names[std::size_t(hint)] == name)
        return hint;
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    return found == m_names.end() ? -1 : int(found - m_names.begin());
}

TableShape::Values TableShape::read(const QByteArray &json) const
{
    Values values{std::vector<Cell>(m_columns.size()), false};
    CellFiller cells(*this, values);
    if (const auto members = plainMembers(json)) {
        fill(cells, *members);
        return values;
    }
    CellReader reader(cells);
    const bool isWhole = json.startsWith('{') && nlohmann::json::sax_parse(json.begin(), json.end(), &reader);
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
