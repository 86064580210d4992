#pragma once

#include "models/domain/enterprise/firmfacts.h"

#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace xunzhen::domain {

struct FacetCount
{
    QString value;
    int count = 0;
    bool operator==(const FacetCount &) const = default;
};

/// Rows that a filter lets through, in the order they were given, and for each facet how many firms each of its values would
/// show if only the other facets were filtered; most first, values without a firm left out unless they are chosen.
struct FirmSelection
{
    std::vector<quint32> rows;
    std::array<std::vector<FacetCount>, kFirmFacets> counts;

    const std::vector<FacetCount> &of(FirmFacet facet) const { return counts[size_t(facet)]; }
};

/// The facts of all firms, column by column, so that a hundred thousand are filtered and counted within a few milliseconds.
/// Copies share the dictionaries; a copy that nobody changes may be read from any thread.
class FirmColumns
{
public:
    FirmColumns() = default;
    explicit FirmColumns(const std::vector<FirmFacts> &firms);

    int size() const { return int(m_rows.size()) - m_gone; } ///< firms
    size_t rowSpace() const { return m_rows.size(); }        ///< every row is below
    std::optional<quint32> rowOf(const EnterpriseId &id) const;
    const EnterpriseId &id(quint32 row) const { return m_rows[row].id; }
    FirmStanding standing(quint32 row) const;
    FirmGrade grade(quint32 row, QDate today) const;
    /// Words for a trade division: how a firm of it writes its trade.
    QString tradeWords(const QString &division) const { return m_tradeWords.value(division); }

    /// Every row in use, visited last first, then by name.
    std::vector<quint32> byLastVisit() const;
    FirmSelection select(const std::vector<quint32> &rows, const FirmFilter &filter, QDate today) const;
    /// Stable; Match leaves the order as it is. The natural order of each is what one looks for first: names from A, the
    /// latest visit, the gravest grade, the most open items.
    void sort(std::vector<quint32> &rows, FirmOrder order, bool reversed, QDate today) const;

    void upsert(const FirmFacts &firm);
    void remove(const EnterpriseId &id);

private:
    struct Row
    {
        EnterpriseId id;
        double place = 0; ///< among the names
        quint32 town = 0, trade = 0, domains = 0;
        qint32 lastVisit = 0, firstDue = 0; ///< julian days, 0 = none
        quint16 open = 0;
        qint8 worst = -1, score = -1;
        bool positive = false, gone = false;
    };
    /// Values of one facet by their number.
    struct Dictionary
    {
        QStringList values;
        QHash<QString, quint32> numbers;
        quint32 numberOf(const QString &value);
    };

    Row rowOf(const FirmFacts &firm);
    double placeOf(const QString &name) const;
    void rememberTrade(const FirmFacts &firm);
    static FirmStanding standingOf(const Row &row);
    qint64 sortKey(const Row &row, FirmOrder order, QDate today) const;
    std::vector<quint32> ranks(const Dictionary &words) const;

    std::vector<Row> m_rows;
    int m_gone = 0;
    QHash<EnterpriseId, quint32> m_byId;
    Dictionary m_towns, m_trades, m_domains;
    QHash<QString, QString> m_tradeWords;
    std::shared_ptr<const std::vector<QString>> m_names; ///< sort keys of the firms at first
};

}
