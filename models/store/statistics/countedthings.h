#pragma once

#include "models/domain/enterprise/firmsets.h"
#include "models/domain/statistics/coverage.h"
#include "models/domain/statistics/statistics.h"

namespace xunzhen::store {

class Database;

/// Lays out what a period's figures are counted from in tables of the connection alone (temp): counted_visit, counted_firm,
/// counted_finding, counted_clause, counted_offer, counted_item. Nothing of the record is written. Voided things are left out,
/// a joined firm stands under one id. Large tables are read through once, which costs less than a look-up for each row.
/// Within one ReadScope; what was laid out before is replaced. Throws base::Error.
class CountedThings
{
public:
    CountedThings(Database &database, const domain::StatisticsFilter &filter, const domain::FirmSets &firms, QDate today);

    void layVisits() const;      ///< first: the others stand on it
    void layFindings() const;
    /// After the findings: what leniency was offered. Gives what was asked, without the answers.
    domain::AskedItems layPinned() const;
    void layRemediation() const;

private:
    void makeTables() const;
    void layJoinedFirms() const;
    void layFirms() const;
    void layUsed() const;

    Database &m_database;
    const domain::StatisticsFilter &m_filter;
    const domain::FirmSets &m_firms;
    QDate m_today;
};

/// Midnight of that day in China Standard Time.
QDateTime chinaMidnight(QDate day);

}
