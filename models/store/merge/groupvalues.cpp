#include "models/store/merge/groupvalues.h"

#include "models/store/merge/rawstatement.h"

#include <nlohmann/json.hpp>

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
    const QByteArray bytes = QByteArray::fromStdString(text);
    if (kind == CellKind::Text)
        return bytes;
    if (kind != CellKind::Blob || bytes.size() % 2 != 0)
        return {};
    QByteArray blob = QByteArray::fromHex(bytes);
    return blob.size() * 2 == bytes.size() ? Cell(blob) : Cell();
}

Cell numberCell(const Json &value, CellKind kind)
{
    if (kind == CellKind::Real)
        return value.get<double>();
    if (kind != CellKind::Integer)
        return {};
    if (value.is_number_integer())
        return qint64(value.get<std::int64_t>());
    return {};
}

Cell cellOf(const Json &value, CellKind kind)
{
    if (value.is_string())
        return textCell(value.get_ref<const std::string &>(), kind);
    if (value.is_number())
        return numberCell(value, kind);
    return {};
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
        m_places[utf8] = int(m_columns.size());
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

std::vector<Cell> TableShape::cells(const QByteArray &json) const
{
    std::vector<Cell> cells(m_columns.size());
    const Json value = parse(json);
    for (const auto &[name, member] : value.items()) {
        const auto place = m_places.find(QByteArray::fromRawData(name.data(), qsizetype(name.size())));
        if (place != m_places.end())
            cells[place->second] = cellOf(member, m_kinds[place->second]);
    }
    return cells;
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
