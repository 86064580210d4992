#include "models/exchange/enterprise/columnguess.h"

#include "models/domain/enterprise/uscc.h"
#include "models/exchange/enterprise/celltext.h"
#include "models/exchange/enterprise/headerwords.h"

#include <QRegularExpression>

#include <set>

namespace xunzhen::exchange {

using domain::ColumnMapping;
using Field = domain::EnterpriseField;

namespace {

constexpr int kHeaderWithin = 30; ///< rows looked through for a header
constexpr int kSample = 60;       ///< rows looked at for the content of a column

using Meanings = std::vector<std::optional<HeaderMeaning>>;

/// A merged title spreads one text over many columns: it names none of them.
bool spreadsSideways(const Row &row, int column)
{
    const Cell &cell = row.at(column);
    const bool left = column > 0 && row.at(column - 1) == cell;
    return cell.merged && (left || row.at(column + 1) == cell);
}

Meanings meaningsOf(const Row &row, int columns)
{
    Meanings meanings(static_cast<size_t>(columns));
    for (int column = 0; column < columns; ++column)
        if (const Cell &cell = row.at(column); cell.kind == CellKind::Text && !spreadsSideways(row, column))
            meanings[size_t(column)] = headerMeaning(cell.text);
    return meanings;
}

/// Usual words count twice as much as resemblances; a field named twice counts once.
int score(const Meanings &meanings)
{
    std::set<Field> seen;
    int points = 0;
    for (const auto &meaning : meanings)
        if (meaning && seen.insert(meaning->field).second)
            points += meaning->rank < 100 ? 2 : 1;
    return points;
}

int findHeaderRow(const Table &table, int columns)
{
    int best = -1, bestScore = 0;
    for (int i = 0; i < int(table.rows.size()) && i < kHeaderWithin; ++i) {
        const int points = score(meaningsOf(table.rows[size_t(i)], columns));
        if (points > bestScore) {
            best = i;
            bestScore = points;
        }
    }
    const bool enough = bestScore >= 3 || (bestScore == 2 && columns <= 3);
    return enough ? best : -1;
}

/// Two header rows: 联系方式 merged above 联系人 | 电话. The upper row's words serve where the lower has none.
bool continuesHeader(const Row &header, const Row &next, int columns)
{
    const Meanings below = meaningsOf(next, columns);
    bool anyMerged = false;
    for (int column = 0; column < columns; ++column)
        anyMerged = anyMerged || header.at(column).merged;
    return anyMerged && score(below) >= 2;
}

struct Header
{
    int first = -1, last = -1;
    Meanings meanings;
};

Header findHeader(const Table &table, int columns)
{
    Header header;
    header.first = header.last = findHeaderRow(table, columns);
    header.meanings.resize(size_t(columns));
    if (header.first < 0)
        return header;
    const Row &row = table.rows[size_t(header.first)];
    header.meanings = meaningsOf(row, columns);
    const size_t next = size_t(header.first) + 1;
    const size_t previous = next - 2;
    if (next < table.rows.size() && continuesHeader(row, table.rows[next], columns)) {
        const Meanings below = meaningsOf(table.rows[next], columns);
        for (size_t column = 0; column < below.size(); ++column)
            if (below[column])
                header.meanings[column] = below[column];
        ++header.last;
    } else if (header.first > 0 && continuesHeader(table.rows[previous], row, columns)) {
        const Meanings above = meaningsOf(table.rows[previous], columns);
        for (size_t column = 0; column < above.size(); ++column)
            if (!header.meanings[column])
                header.meanings[column] = above[column];
    }
    return header;
}

/// Each field goes to the column whose word ranks best; the other claimants are ignored.
void assignByHeader(const Meanings &meanings, std::vector<Field> &columns)
{
    std::map<Field, size_t> winner;
    for (size_t column = 0; column < meanings.size(); ++column) {
        if (!meanings[column])
            continue;
        const auto [place, isFirst] = winner.try_emplace(meanings[column]->field, column);
        if (!isFirst && meanings[column]->rank < meanings[place->second]->rank)
            place->second = column;
    }
    for (const auto &[field, column] : winner)
        columns[column] = field;
}

bool looksLikeUscc(const Cell &cell)
{
    const auto fault = domain::Uscc::faultOf(cell.text);
    return fault == domain::Uscc::Fault::None || fault == domain::Uscc::Fault::CheckDigit;
}

bool matches(const Cell &cell, const QRegularExpression &pattern)
{
    return pattern.match(tidyText(cell.text).left(200)).hasMatch();
}

bool looksLikeName(const Cell &cell)
{
    static const QRegularExpression pattern(u"(公司|厂|店|中心|合作社|经营部|加工部|门市部|集团|商行|超市|工作室|学校|医院|分公司)(（.*）)?$"_qs);
    return matches(cell, pattern);
}

bool looksLikePhone(const Cell &cell)
{
    static const QRegularExpression pattern(u"^(1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8})$"_qs);
    return matches(cell, pattern);
}

bool looksLikeAddress(const Cell &cell)
{
    static const QRegularExpression pattern(u"(市|区|县|镇|乡|街|路|道|村).*(号|室|楼|层|米|侧|院|村|园|区)"_qs);
    return matches(cell, pattern);
}

template<typename Look>
bool mostCells(const Table &table, int firstRow, int column, Look looks)
{
    int filled = 0, fitting = 0;
    for (size_t i = size_t(firstRow); i < table.rows.size() && filled < kSample; ++i) {
        const Cell &cell = table.rows[i].at(column);
        filled += !cell.isEmpty();
        fitting += !cell.isEmpty() && looks(cell);
    }
    return filled > 0 && fitting * 10 >= filled * 6;
}

void assignByContent(const Table &table, ColumnMapping &mapping)
{
    struct Look
    {
        Field field;
        bool (*looks)(const Cell &);
    };
    for (const Look &look : {Look{Field::Uscc, looksLikeUscc}, Look{Field::Name, looksLikeName},
                             Look{Field::Phone, looksLikePhone}, Look{Field::Address, looksLikeAddress}}) {
        const auto &columns = mapping.columns;
        if (std::find(columns.begin(), columns.end(), look.field) != columns.end())
            continue;
        for (size_t column = 0; column < columns.size(); ++column) {
            if (columns[column] == Field::Ignored && mostCells(table, mapping.firstDataRow, int(column), look.looks)) {
                mapping.columns[column] = look.field;
                break;
            }
        }
    }
}

}

ColumnMapping guessMapping(const Table &table)
{
    const int columns = table.columnCount();
    const Header header = findHeader(table, columns);
    ColumnMapping mapping;
    mapping.columns.assign(size_t(columns), Field::Ignored);
    mapping.headerRow = header.last;
    mapping.firstDataRow = header.last + 1;
    assignByHeader(header.meanings, mapping.columns);
    assignByContent(table, mapping);
    return mapping;
}

QStringList headerTexts(const Table &table, const ColumnMapping &mapping)
{
    QStringList texts;
    const bool hasHeader = mapping.headerRow >= 0 && mapping.headerRow < int(table.rows.size());
    for (int column = 0; column < int(mapping.columns.size()); ++column)
        texts << (hasHeader ? tidyText(table.rows[size_t(mapping.headerRow)].at(column).text) : QString());
    return texts;
}

}
