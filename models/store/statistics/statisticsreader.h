#pragma once

#include "models/domain/enterprise/firmsets.h"
#include "models/domain/statistics/coverage.h"
#include "models/domain/statistics/statistics.h"

namespace xunzhen::store {

class Database;
class Statement;

/// The figures of a period, counted in SQL, and the things behind each number. A firm's name, a bureau or a town stands in the
/// labels; what needs the program's words or the packs (kinds of papers, entries of leniency) has its key alone.
/// Within one ReadScope, from which nothing is written but tables of the connection alone. Throws base::Error.
class StatisticsReader
{
public:
    /// `today`: against which open items are held.
    StatisticsReader(Database &database, const domain::StatisticsFilter &filter, const domain::FirmSets &firms, QDate today);

    /// Of every figure but Coverage, which needs the packs: see asked.
    domain::FigureTable table(domain::Figure figure) const;
    /// What stands behind a row, or behind the whole figure without a key; latest first, at most `limit`.
    domain::StatisticsEntries entries(domain::Figure figure, const std::optional<QString> &key, int limit) const;

    /// What the visits of the period asked.
    domain::AskedItems asked() const;
    static QStringList bureaus(Database &database); ///< of all visits
    static QStringList domains(Database &database);

private:
    domain::FigureTable visits() const;
    domain::FigureTable visitsOverTime() const;
    domain::FigureTable repeatVisits() const;
    domain::StatisticsEntries visitEntries(domain::Figure figure, const std::optional<QString> &key, int limit) const;

    domain::FigureTable findings(domain::Figure figure) const;
    domain::FigureTable byGrade() const;
    domain::FigureTable repeats() const;
    domain::FigureTable leniency() const;
    domain::StatisticsEntries findingEntries(domain::Figure figure, const std::optional<QString> &key, int limit) const;

    domain::FigureTable timeToFix() const;
    domain::FigureTable overdue() const;
    domain::StatisticsEntries itemEntries(domain::Figure figure, const std::optional<QString> &key, int limit) const;

    domain::FigureTable papers() const;
    domain::StatisticsEntries paperEntries(const std::optional<QString> &key, int limit) const;

    Database &m_database;
    domain::StatisticsFilter m_filter;
    QDate m_today;
    domain::AskedItems m_asked; ///< without the answers
};

}
