#pragma once

#include "models/base/clock.h"
#include "models/base/idsource.h"
#include "models/domain/statistics/statistics.h"

namespace xunzhen::testing {

/// The year 2026 of two bureaus, small enough to be counted by hand, written straight into a profile's store: four visits that
/// count and three that do not (voided, the day before, the day after), two records of one firm, a voided finding, an item with a
/// longer date, papers with a correction. Clocks of tests stand at 2026-11-23, on which the open items are counted.
struct CountedYear
{
    CountedYear(const QString &profileFolder, const base::Clock &clock, base::IdSource &ids);

    static domain::StatisticsFilter filter(const QString &bureau = {}, const QString &domain = {});
    static QString emergency(); ///< the first bureau
    static QString environment();

    domain::EnterpriseId firmA, firmAgain, firmB, firmC; ///< firmAgain is firmA under another name
    domain::VisitId v1, v2, v3, v4;
};

/// What the year comes to: label or key, and the numbers of each column, row by row; the last one is the total.
struct CountedFigure
{
    domain::Figure figure;
    QStringList rows; ///< "津南区应急管理局: 2 1 3 2 2"
};
/// Counted by hand, for all bureaus. Checked with the small pack installed and no other.
std::vector<CountedFigure> countedByHand();
/// A figure in the same form.
QStringList linesOf(const domain::FigureTable &table);

}
