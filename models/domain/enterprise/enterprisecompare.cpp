#include "models/domain/enterprise/enterprisesheet.h"

#include "models/domain/enterprise/tradename.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

using Known = std::multimap<QString, Enterprise>;

void clash(ImportLine &line, const QString &code, const QStringList &arguments)
{
    line.verdict = ImportVerdict::Clash;
    line.row.remarks.push_back({code, QString::number(line.row.row), arguments});
}

std::vector<const Enterprise *> allWith(const Known &known, const QString &key)
{
    std::vector<const Enterprise *> found;
    if (key.isEmpty())
        return found;
    const auto [begin, end] = known.equal_range(key);
    for (auto it = begin; it != end; ++it)
        found.push_back(&it->second);
    return found;
}

bool sameAddress(const Enterprise &record, const Enterprise &row)
{
    return row.address.isEmpty() || record.address.isEmpty() || record.address == row.address;
}

/// Records of that name which the row may mean: same address as far as known, and not a different code.
std::vector<const Enterprise *> namesakes(const Known &byName, const Enterprise &row)
{
    auto found = allWith(byName, row.name);
    std::erase_if(found, [&](const Enterprise *record) {
        const bool otherCode = !row.uscc.isEmpty() && !record->uscc.isEmpty();
        return otherCode || !sameAddress(*record, row);
    });
    return found;
}

void meet(ImportLine &line, const Enterprise &record)
{
    const Enterprise &row = line.row.enterprise;
    line.existing = record.id;
    line.before = record;
    if (record.uscc == row.uscc && record.name != row.name && !namesAlike(record.name, row.name)) {
        clash(line, QStringLiteral("uscc-other-name"), {record.name});
        return;
    }
    line.changedFields = differingFields(record, merged(record, row));
    line.verdict = line.changedFields.isEmpty() ? ImportVerdict::Same : ImportVerdict::Changed;
}

ImportLine judged(EnterpriseRow row, const Known &byUscc, const Known &byName, const AreOne &areOne)
{
    ImportLine line;
    line.row = std::move(row);
    if (!line.row.problems.empty())
        return line;
    const Enterprise &enterprise = line.row.enterprise;
    auto found = allWith(byUscc, enterprise.uscc);
    const bool byCode = !found.empty();
    if (!byCode)
        found = namesakes(byName, enterprise);
    const auto isOne = [&](const Enterprise *other) { return areOne && areOne(found.front()->id, other->id); };
    if (found.size() > 1 && std::all_of(found.begin() + 1, found.end(), isOne))
        found = {found.front()};
    if (found.size() > 1)
        clash(line, byCode ? QStringLiteral("uscc-several-records") : QStringLiteral("name-several-records"),
              {QString::number(found.size())});
    else if (found.size() == 1)
        meet(line, *found.front());
    else
        line.verdict = ImportVerdict::New;
    return line;
}

/// What makes two rows of one sheet speak of one firm.
QString sheetKey(const Enterprise &row)
{
    return row.uscc.isEmpty() ? row.name + u'\n' + row.address : row.uscc;
}

/// A repeated row does nothing more; one that says otherwise than an earlier row needs a person, and so does the earlier.
void compareWithin(std::vector<ImportLine> &lines)
{
    std::map<QString, size_t> first;
    for (size_t i = 0; i < lines.size(); ++i) {
        ImportLine &line = lines[i];
        if (line.verdict == ImportVerdict::Rejected)
            continue;
        const auto [it, fresh] = first.emplace(sheetKey(line.row.enterprise), i);
        if (fresh)
            continue;
        ImportLine &earlier = lines[it->second];
        const QStringList fields = differingFields(earlier.row.enterprise, line.row.enterprise);
        if (fields.isEmpty() && earlier.verdict != ImportVerdict::Clash) {
            line.verdict = ImportVerdict::Same;
            line.changedFields.clear();
            line.row.remarks.push_back({QStringLiteral("duplicate-row"), QString::number(line.row.row),
                                        {QString::number(earlier.row.row)}});
        } else {
            const QString named = fields.join(u',');
            clash(line, QStringLiteral("row-contradicts"), {QString::number(earlier.row.row), named});
            clash(earlier, QStringLiteral("row-contradicts"), {QString::number(line.row.row), named});
        }
    }
}

}

ImportPreview compare(std::vector<EnterpriseRow> rows, const std::multimap<QString, Enterprise> &existingByUscc,
                      const std::multimap<QString, Enterprise> &existingByName, const AreOne &areOne)
{
    ImportPreview preview;
    preview.lines.reserve(rows.size());
    for (EnterpriseRow &row : rows)
        preview.lines.push_back(judged(std::move(row), existingByUscc, existingByName, areOne));
    compareWithin(preview.lines);
    return preview;
}

}
