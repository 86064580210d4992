#include "models/domain/enterprise/firmcolumns.h"

#include "models/domain/enterprise/firmpass.h"
#include "models/domain/enterprise/graderule.h"
#include "models/domain/search/pinyin.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr int kDomains = 32;

qint32 dayNumber(QDate day) { return day.isValid() ? qint32(day.toJulianDay()) : 0; }
QDate dayOf(qint32 number) { return number ? QDate::fromJulianDay(number) : QDate(); }

}

quint32 FirmColumns::Dictionary::numberOf(const QString &value)
{
    const auto known = numbers.constFind(value);
    if (known != numbers.constEnd())
        return *known;
    numbers.insert(value, quint32(values.size()));
    values << value;
    return quint32(values.size() - 1);
}

FirmColumns::FirmColumns(const std::vector<FirmFacts> &firms)
{
    std::vector<std::pair<QString, quint32>> keys;
    keys.reserve(firms.size());
    for (const FirmFacts &firm : firms)
        keys.emplace_back(sortKeyOf(firm.name), quint32(keys.size()));
    std::sort(keys.begin(), keys.end());
    m_rows.reserve(firms.size());
    m_byId.reserve(qsizetype(firms.size()));
    for (const FirmFacts &firm : firms) {
        m_byId.insert(firm.id, quint32(m_rows.size()));
        m_rows.push_back(rowOf(firm));
    }
    std::vector<QString> names;
    names.reserve(keys.size());
    for (size_t place = 0; place < keys.size(); ++place) {
        m_rows[keys[place].second].place = double(place);
        names.push_back(std::move(keys[place].first));
    }
    m_names = std::make_shared<const std::vector<QString>>(std::move(names));
}

std::optional<quint32> FirmColumns::rowOf(const EnterpriseId &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? std::nullopt : std::optional(*found);
}

FirmStanding FirmColumns::standingOf(const Row &row)
{
    FirmStanding standing;
    standing.lastVisit = dayOf(row.lastVisit);
    standing.open = row.open;
    standing.firstDue = dayOf(row.firstDue);
    if (row.worst >= 0)
        standing.worstOpen = Grade(row.worst);
    if (row.score >= 0)
        standing.score = row.score;
    return standing;
}

FirmStanding FirmColumns::standing(quint32 row) const { return standingOf(m_rows[row]); }
FirmGrade FirmColumns::grade(quint32 row, QDate today) const { return firmGrade(standing(row), today); }

FirmColumns::Row FirmColumns::rowOf(const FirmFacts &firm)
{
    Row row;
    row.id = firm.id;
    row.town = m_towns.numberOf(firm.town.trimmed());
    row.trade = m_trades.numberOf(tradeDivision(firm.tradeCode, firm.tradeName));
    for (const QString &domain : firm.domains)
        if (const quint32 number = m_domains.numberOf(domain); number < kDomains)
            row.domains |= 1u << number;
    row.lastVisit = dayNumber(firm.standing.lastVisit);
    row.firstDue = dayNumber(firm.standing.firstDue);
    row.open = quint16(std::clamp(firm.standing.open, 0, 65535));
    row.worst = firm.standing.worstOpen ? qint8(*firm.standing.worstOpen) : qint8(-1);
    row.score = firm.standing.score ? qint8(std::clamp(*firm.standing.score, 0, 100)) : qint8(-1);
    row.positive = firm.positiveList;
    rememberTrade(firm);
    return row;
}

/// The firm with the shortest code says best what the whole division is.
void FirmColumns::rememberTrade(const FirmFacts &firm)
{
    if (firm.tradeCode.isEmpty() || firm.tradeName.isEmpty())
        return;
    const QString division = tradeDivision(firm.tradeCode, firm.tradeName);
    const auto known = m_tradeWords.constFind(division);
    if (known == m_tradeWords.constEnd() || firm.tradeCode.compare(division, Qt::CaseInsensitive) == 0)
        m_tradeWords.insert(division, firm.tradeName.simplified());
}

double FirmColumns::placeOf(const QString &name) const
{
    if (!m_names)
        return 0;
    const auto at = std::lower_bound(m_names->begin(), m_names->end(), sortKeyOf(name));
    return double(at - m_names->begin()) - 0.5;
}

void FirmColumns::upsert(const FirmFacts &firm)
{
    Row row = rowOf(firm);
    row.place = placeOf(firm.name);
    if (const auto known = rowOf(firm.id)) {
        m_rows[*known] = row;
        return;
    }
    m_byId.insert(firm.id, quint32(m_rows.size()));
    m_rows.push_back(row);
}

void FirmColumns::remove(const EnterpriseId &id)
{
    const auto row = rowOf(id);
    if (!row)
        return;
    m_rows[*row].gone = true;
    ++m_gone;
    m_byId.remove(id);
}

std::vector<quint32> FirmColumns::byLastVisit() const
{
    std::vector<quint32> rows;
    rows.reserve(m_rows.size());
    for (quint32 row = 0; row < m_rows.size(); ++row)
        if (!m_rows[row].gone)
            rows.push_back(row);
    sort(rows, FirmOrder::LastVisit, false, {});
    return rows;
}

FirmSelection FirmColumns::select(const std::vector<quint32> &rows, const FirmFilter &filter, QDate today) const
{
    FirmPass pass(filter, {m_domains.values, m_towns.values, m_trades.values}, today);
    const qint32 now = dayNumber(today);
    FirmSelection selection;
    selection.rows.reserve(rows.size());
    for (const quint32 number : rows) {
        const Row &row = m_rows[number];
        const bool isOverdue = row.firstDue && row.firstDue < now;
        const auto grade = gradeOf(row.worst == qint8(Grade::Major), isOverdue, row.open > 0, row.score, row.lastVisit != 0);
        const FirmPass::Firm firm{row.domains, row.town, row.trade, row.lastVisit, row.firstDue, int(grade), row.open > 0, row.positive};
        if (pass.take(firm))
            selection.rows.push_back(number);
    }
    selection.counts = pass.counts();
    return selection;
}

/// Numbers of the words in their order, by their number in the dictionary; what is not known comes last.
std::vector<quint32> FirmColumns::ranks(const Dictionary &words) const
{
    std::vector<std::pair<QString, quint32>> keys;
    for (const QString &word : words.values)
        keys.emplace_back(word.isEmpty() ? QString(QChar(0xFFFF)) : sortKeyOf(word), quint32(keys.size()));
    std::sort(keys.begin(), keys.end());
    std::vector<quint32> ranks(keys.size());
    for (quint32 rank = 0; rank < keys.size(); ++rank)
        ranks[keys[rank].second] = rank;
    return ranks;
}

qint64 FirmColumns::sortKey(const Row &row, FirmOrder order, QDate today) const
{
    switch (order) {
    case FirmOrder::LastVisit: return -row.lastVisit;
    case FirmOrder::Grade: return -qint64(firmGrade(standingOf(row), today));
    case FirmOrder::OpenItems: return -qint64(row.open);
    default: return 0;
    }
}

void FirmColumns::sort(std::vector<quint32> &rows, FirmOrder order, bool reversed, QDate today) const
{
    if (order == FirmOrder::Match) {
        if (reversed)
            std::reverse(rows.begin(), rows.end());
        return;
    }
    const bool byTown = order == FirmOrder::Town, byTrade = order == FirmOrder::Trade;
    const std::vector<quint32> words = byTown ? ranks(m_towns) : byTrade ? ranks(m_trades) : std::vector<quint32>();
    struct Key
    {
        qint64 first;
        double place;
        quint32 row;
    };
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const quint32 row : rows) {
        const qint64 first = byTown ? words[m_rows[row].town] : byTrade ? words[m_rows[row].trade] : sortKey(m_rows[row], order, today);
        keys.push_back({first, m_rows[row].place, row});
    }
    std::sort(keys.begin(), keys.end(), [reversed](const Key &a, const Key &b) {
        if (a.first != b.first)
            return reversed ? b.first < a.first : a.first < b.first;
        return reversed ? std::tie(b.place, b.row) < std::tie(a.place, a.row) : std::tie(a.place, a.row) < std::tie(b.place, b.row);
    });
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const Key &key) { return key.row; });
}

}
