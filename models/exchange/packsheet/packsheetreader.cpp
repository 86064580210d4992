#include "models/exchange/packsheet/packsheetreader.h"

#include "models/exchange/pack/packjson.h"
#include "models/exchange/packsheet/cellform.h"
#include "models/exchange/table/workbookwriter.h"
#include "models/exchange/table/xlsxreader.h"

#include <QHash>
#include <QSet>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;
using base::Problem;
using base::Problems;

namespace {

/// No honest pack comes near: packs themselves end at 10 MB.
constexpr TableLimits kLimits{16 * 1024 * 1024, 64 * 1024 * 1024, 400, 5'000, 64, 200'000, 32'767};
constexpr size_t kMaxProblems = 500;

QString utf8(const char *text) { return QString::fromUtf8(text); }

QString bare(const Cell &cell) { return withoutNeutraliser(cell.text).trimmed(); }

/// Where in the workbook a member of the pack stands.
class Places
{
public:
    void add(const QString &pointer, const QString &place) { m_places.insert(pointer, place); }
    /// Of the member, or of the nearest thing round it; the pointer itself when nothing is known.
    QString of(const QString &pointer) const
    {
        for (QString at = pointer; !at.isEmpty(); at = at.left(at.lastIndexOf(u'/')))
            if (const auto found = m_places.constFind(at); found != m_places.constEnd())
                return *found;
        return pointer;
    }

private:
    QHash<QString, QString> m_places;
};

QString rowPlace(const Table &table, const Row &row) { return QStringLiteral("%1 第 %2 行").arg(table.sheet).arg(row.number); }

/// Which column of the sheet holds which of ours.
struct Header
{
    size_t row = 0; ///< index of the row with the headers
    std::vector<int> columns;
};

int columnNamed(const Row &row, const QString &header)
{
    for (size_t i = 0; i < row.cells.size(); ++i)
        if (bare(row.cells[i]) == header)
            return int(i);
    return -1;
}

class SheetsReader
{
public:
    SheetsReader(const std::vector<Table> &tables, const base::Work &work) : m_tables(tables), m_work(work), m_laws(Json::array()) {}

    Json pack()
    {
        m_pack = {{"format", 1}};
        readHead();
        for (const PackSheet &sheet : packSheets()) {
            readList(sheet);
            if (sheet.member == std::string_view("laws"))
                m_laws = LawNames(m_pack["laws"]);
        }
        m_pack["checklists"] = Json::array();
        for (const Table &table : m_tables)
            if (isChecklist(table))
                readChecklist(table);
        return std::move(m_pack);
    }

    Problems &problems() { return m_problems; }
    const Places &places() const { return m_places; }

private:
    const Table *tableNamed(const QString &name)
    {
        for (const Table &table : m_tables)
            if (table.sheet.trimmed() == name)
                return &table;
        m_problems.push_back({QStringLiteral("sheet-missing"), name, {name}});
        return nullptr;
    }

    void readHead()
    {
        if (const Table *table = tableNamed(utf8(kPackHeadSheet)))
            readPairs(*table, table->rows.size(), packHead(), m_pack, QString());
    }

    /// Rows with the header at the left and the value beside it.
    void readPairs(const Table &table, size_t end, const std::vector<PackColumn> &pairs, Json &entry, const QString &pointer)
    {
        for (size_t i = 0; i < std::min(end, table.rows.size()); ++i)
            for (const PackColumn &pair : pairs)
                if (bare(table.rows[i].at(0)) == utf8(pair.header))
                    readCell(table, table.rows[i], 1, pair, entry, pointer);
        fillUp(pairs, entry);
    }

    static bool isChecklist(const Table &table)
    {
        constexpr size_t kHeadRows = 12;
        for (size_t i = 0; i < std::min(kHeadRows, table.rows.size()); ++i)
            if (bare(table.rows[i].at(0)) == utf8(checklistHead().front().header))
                return true;
        return false;
    }

    std::optional<Header> headerOf(const Table &table, const std::vector<PackColumn> &columns)
    {
        Header best;
        int most = 0;
        for (size_t i = 0; i < std::min<size_t>(30, table.rows.size()); ++i) {
            Header header{i, {}};
            int found = 0;
            for (const PackColumn &column : columns) {
                header.columns.push_back(columnNamed(table.rows[i], utf8(column.header)));
                found += header.columns.back() >= 0;
            }
            if (found > most) {
                best = std::move(header);
                most = found;
            }
        }
        return complete(table, columns, best, most) ? std::optional(best) : std::nullopt;
    }

    bool complete(const Table &table, const std::vector<PackColumn> &columns, const Header &header, int found)
    {
        bool all = true;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].form == CellForm::Ordinal || (found > 0 && header.columns[i] >= 0))
                continue;
            m_problems.push_back({QStringLiteral("column-missing"), table.sheet, {utf8(columns[i].header)}});
            all = false;
        }
        return all;
    }

    void readCell(const Table &table, const Row &row, int at, const PackColumn &column, Json &entry, const QString &pointer)
    {
        takeAccount(row.at(at).text.size());
        const QString place = rowPlace(table, row) + u' ' + utf8(column.header);
        const QString member = pointer + QString::fromLatin1(column.pointer);
        m_places.add(member, place);
        Json value = memberFromCell(row.at(at), column.form, m_laws, [&](const QString &code, const QStringList &arguments) {
            if (m_problems.size() < kMaxProblems)
                m_problems.push_back({code, place, arguments});
        });
        if (!value.is_null())
            entry[Json::json_pointer(column.pointer)] = std::move(value);
    }

    /// One text may stand in many cells: what the pack would become is bounded, not only what the file holds.
    void takeAccount(qsizetype characters)
    {
        m_characters += characters;
        if (m_characters > kPackBytes)
            throw Error(ErrorCode::TooLarge, QStringLiteral("workbook"), {{QStringLiteral("file-too-large"), {}, {}}});
    }

    /// Members of empty cells are null, so that they are not taken for keys that the sheet does not know.
    static void fillUp(const std::vector<PackColumn> &columns, Json &entry)
    {
        for (const PackColumn &column : columns) {
            const QStringList keys = QString::fromLatin1(column.pointer).split(u'/', Qt::SkipEmptyParts);
            if (keys.isEmpty())
                continue;
            Json &member = entry[keys[0].toStdString()];
            if (keys.size() > 1 && member.is_object() && !member.contains(keys[1].toStdString()))
                member[keys[1].toStdString()] = nullptr;
        }
    }

    Json readRow(const Table &table, const Row &row, const Header &header, const std::vector<PackColumn> &columns,
                 const QString &pointer)
    {
        Json entry = Json::object();
        m_places.add(pointer, rowPlace(table, row));
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].form != CellForm::Ordinal && columns[i].form != CellForm::Group)
                readCell(table, row, header.columns[i], columns[i], entry, pointer);
        fillUp(columns, entry);
        return entry;
    }

    /// A row with nothing but its running number is no row.
    static bool isBlank(const Row &row, const Header &header, const std::vector<PackColumn> &columns)
    {
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].form != CellForm::Ordinal && !bare(row.at(header.columns[i])).isEmpty())
                return false;
        return true;
    }

    void readList(const PackSheet &description)
    {
        Json &list = m_pack[description.member] = Json::array();
        const Table *table = tableNamed(utf8(description.name));
        const auto header = table ? headerOf(*table, description.columns) : std::nullopt;
        if (!header)
            return;
        m_work.checkpoint();
        const bool grouped = description.columns.front().form == CellForm::Group;
        const QString pointer = u'/' + QString::fromLatin1(description.member) + u'/';
        for (size_t i = header->row + 1; i < table->rows.size(); ++i) {
            const Row &row = table->rows[i];
            if (isBlank(row, *header, description.columns))
                continue;
            if (grouped)
                readStep(*table, row, *header, description, list);
            else
                list.push_back(readRow(*table, row, *header, description.columns, pointer + QString::number(list.size())));
        }
    }

    /// A row of a list whose entries go over several rows: those of one code belong together.
    void readStep(const Table &table, const Row &row, const Header &header, const PackSheet &description, Json &list)
    {
        const std::string code = bare(row.at(header.columns[0])).toStdString();
        const bool goesOn = !list.empty() && (code.empty() || list.back()["code"] == code);
        const QString pointer = QStringLiteral("/%1/%2").arg(QString::fromLatin1(description.member))
                                    .arg(goesOn ? list.size() - 1 : list.size());
        Json line = readRow(table, row, header, description.columns, pointer + QStringLiteral("/steps"));
        Json step{{"facts", line["facts"]}, {"range", line["range"]}};
        if (goesOn) {
            list.back()["steps"].push_back(std::move(step));
            return;
        }
        m_places.add(pointer, rowPlace(table, row));
        list.push_back({{"code", code}, {"title", line["title"]}, {"basis", line["basis"]}, {"steps", Json::array({std::move(step)})}});
    }

    void readChecklist(const Table &table)
    {
        m_work.checkpoint();
        const auto header = headerOf(table, itemColumns());
        const QString pointer = QStringLiteral("/checklists/%1").arg(m_pack["checklists"].size());
        Json list = Json::object();
        m_places.add(pointer, table.sheet);
        readPairs(table, header ? header->row : table.rows.size(), checklistHead(), list, pointer);
        list["sections"] = Json::array();
        for (size_t i = header ? header->row + 1 : table.rows.size(); i < table.rows.size(); ++i)
            if (!isBlank(table.rows[i], *header, itemColumns()))
                readItem(table, table.rows[i], *header, list["sections"], pointer);
        m_pack["checklists"].push_back(std::move(list));
    }

    void readItem(const Table &table, const Row &row, const Header &header, Json &sections, const QString &list)
    {
        const size_t index = sectionFor(groupOf(row, header), sections);
        if (index == sections.size())
            return m_problems.push_back({QStringLiteral("text-empty"), rowPlace(table, row) + QStringLiteral(" 部分"), {}});
        Json &items = sections[index]["items"];
        const QString pointer = QStringLiteral("%1/sections/%2/items/%3").arg(list).arg(index).arg(items.size());
        items.push_back(readRow(table, row, header, itemColumns(), pointer));
    }

    static QString groupOf(const Row &row, const Header &header)
    {
        for (size_t i = 0; i < itemColumns().size(); ++i)
            if (itemColumns()[i].form == CellForm::Group)
                return bare(row.at(header.columns[i]));
        return {};
    }

    /// The section of that title, made when it is new; the last one for an empty title. sections.size() = there is none.
    static size_t sectionFor(const QString &title, Json &sections)
    {
        if (title.isEmpty())
            return sections.empty() ? 0 : sections.size() - 1;
        for (size_t i = 0; i < sections.size(); ++i)
            if (sections[i]["title"] == title.toStdString())
                return i;
        sections.push_back({{"title", title.toStdString()}, {"items", Json::array()}});
        return sections.size() - 1;
    }

    const std::vector<Table> &m_tables;
    const base::Work &m_work;
    LawNames m_laws;
    Json m_pack;
    qint64 m_characters = 0;
    Problems m_problems;
    Places m_places;
};

/// Faults of the pack as the cells' own, without those that were told by the cell already.
void addTranslated(const Problems &found, const Places &places, Problems &told)
{
    QSet<QString> known;
    for (const Problem &problem : told)
        known.insert(problem.place);
    for (const Problem &problem : found)
        if (const QString place = places.of(problem.place); !known.contains(place))
            told.push_back({problem.code, place, problem.arguments});
}

}

PackDocument readPackSheets(const QByteArray &bytes, const PackBase &base, const base::Work &work)
{
    const std::vector<Table> tables = readXlsxSheets(bytes, work, kLimits);
    SheetsReader reader(tables, work);
    const Json fresh = reader.pack();
    const QString code = fresh.contains("code") && fresh["code"].is_string() ? QString::fromStdString(fresh["code"]) : QString();
    const QByteArray raw = base(code);
    const Json merged = withFurtherKeys(fresh, raw.isEmpty() ? Json() : parseJson(raw, kPackBytes));
    try {
        PackDocument document = readPack(QByteArray::fromStdString(merged.dump(2)) + '\n');
        if (reader.problems().empty())
            return document;
    } catch (const Error &error) {
        if (error.problems().empty())
            throw;
        addTranslated(error.problems(), reader.places(), reader.problems());
    }
    throw Error(ErrorCode::InvalidInput, QStringLiteral("%1 faults in the sheets").arg(reader.problems().size()),
                std::move(reader.problems()));
}

}
