#include "models/exchange/packsheet/packsheetreader.h"

#include "models/exchange/pack/packjson.h"
#include "models/exchange/packsheet/entryreader.h"
#include "models/exchange/table/xlsxreader.h"

#include <QSet>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;
using base::Problem;
using base::Problems;

namespace {

/// No honest pack comes near: packs themselves end at 10 MB.
constexpr TableLimits kLimits{16 * 1024 * 1024, 64 * 1024 * 1024, 400, 5'000, 64, 200'000, 32'767};

class SheetsReader
{
public:
    SheetsReader(const std::vector<Table> &tables, const base::Work &work) : m_tables(tables), m_work(work) {}

    Json pack()
    {
        m_pack = {{"format", 1}};
        readHead();
        for (const PackSheet &sheet : packSheets()) {
            readList(sheet);
            if (sheet.member == std::string_view("laws"))
                m_reader.setLaws(LawNames(m_pack["laws"]));
        }
        m_pack["checklists"] = Json::array();
        for (const Table &table : m_tables)
            if (isChecklist(table))
                readChecklist(table);
        return std::move(m_pack);
    }

    Problems &problems() { return m_reader.problems(); }
    const CellPlaces &places() { return m_reader.places(); }

private:
    const Table *tableNamed(const QString &name)
    {
        for (const Table &table : m_tables)
            if (table.sheet.trimmed() == name)
                return &table;
        m_reader.problems().push_back({QStringLiteral("sheet-missing"), name, {name}});
        return nullptr;
    }

    void readHead()
    {
        if (const Table *table = tableNamed(utf8(kPackHeadSheet)))
            m_reader.readPairs(*table, table->rows.size(), packHead(), m_pack, QString());
    }

    static bool isChecklist(const Table &table)
    {
        constexpr size_t kHeadRows = 12;
        for (size_t i = 0; i < std::min(kHeadRows, table.rows.size()); ++i)
            if (bareText(table.rows[i].at(0)) == utf8(checklistHead().front().header))
                return true;
        return false;
    }

    void readList(const PackSheet &description)
    {
        Json &list = m_pack[description.member] = Json::array();
        const Table *table = tableNamed(utf8(description.name));
        const auto header = table ? m_reader.header(*table, description.columns) : std::nullopt;
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
                list.push_back(m_reader.entry(*table, row, *header, description.columns, pointer + QString::number(list.size())));
        }
    }

    /// A row of a list whose entries go over several rows: those of one code belong together.
    void readStep(const Table &table, const Row &row, const SheetHeader &header, const PackSheet &description, Json &list)
    {
        const std::string code = bareText(row.at(header.columns[0])).toStdString();
        const bool goesOn = !list.empty() && (code.empty() || list.back()["code"] == code);
        const QString pointer = QStringLiteral("/%1/%2").arg(QString::fromLatin1(description.member))
                                    .arg(goesOn ? list.size() - 1 : list.size());
        Json line = m_reader.entry(table, row, header, description.columns, pointer + QStringLiteral("/steps"));
        Json step{{"facts", line["facts"]}, {"range", line["range"]}};
        if (goesOn) {
            list.back()["steps"].push_back(std::move(step));
            return;
        }
        m_reader.places().add(pointer, rowPlace(table, row));
        list.push_back({{"code", code}, {"title", line["title"]}, {"basis", line["basis"]}, {"steps", Json::array({std::move(step)})}});
    }

    void readChecklist(const Table &table)
    {
        m_work.checkpoint();
        const auto header = m_reader.header(table, itemColumns());
        const QString pointer = QStringLiteral("/checklists/%1").arg(m_pack["checklists"].size());
        Json list = Json::object();
        m_reader.places().add(pointer, table.sheet);
        m_reader.readPairs(table, header ? header->row : table.rows.size(), checklistHead(), list, pointer);
        list["sections"] = Json::array();
        for (size_t i = header ? header->row + 1 : table.rows.size(); i < table.rows.size(); ++i)
            if (!isBlank(table.rows[i], *header, itemColumns()))
                readItem(table, table.rows[i], *header, list["sections"], pointer);
        m_pack["checklists"].push_back(std::move(list));
    }

    void readItem(const Table &table, const Row &row, const SheetHeader &header, Json &sections, const QString &list)
    {
        const size_t index = sectionFor(groupOf(row, header), sections);
        if (index == sections.size())
            return m_reader.problems().push_back({QStringLiteral("text-empty"), rowPlace(table, row) + QStringLiteral(" 部分"), {}});
        Json &items = sections[index]["items"];
        const QString pointer = QStringLiteral("%1/sections/%2/items/%3").arg(list).arg(index).arg(items.size());
        items.push_back(m_reader.entry(table, row, header, itemColumns(), pointer));
    }

    static QString groupOf(const Row &row, const SheetHeader &header)
    {
        for (size_t i = 0; i < itemColumns().size(); ++i)
            if (itemColumns()[i].form == CellForm::Group)
                return bareText(row.at(header.columns[i]));
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
    Json m_pack;
    EntryReader m_reader;
};

/// Faults of the pack as the cells' own, without those that were told by the cell already.
void addTranslated(const Problems &found, const CellPlaces &places, Problems &told)
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
