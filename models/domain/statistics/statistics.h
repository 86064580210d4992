#pragma once

#include "models/domain/ids.h"
#include "models/domain/statistics/figure.h"

#include <QDate>

namespace xunzhen::domain {

/// What is counted: both days included, by China Standard Time; an empty bureau or domain stands for all.
struct StatisticsFilter
{
    QDate from, to;
    QString bureau;
    QString domain;
    bool operator==(const StatisticsFilter &) const = default;
};

struct Statistics
{
    StatisticsFilter filter;
    QDate asOf;         ///< the day on which open items were held against their dates
    std::vector<FigureTable> figures; ///< in the order of allFigures()

    const FigureTable &of(Figure figure) const { return figures.at(size_t(figure)); }
};

/// One thing behind a number. The ids that are set say where it leads.
struct StatisticsEntry
{
    EnterpriseId enterprise;
    VisitId visit;
    PaperId paper;
    RemediationId remediation;
    QString packCode, itemCode; ///< of a check item
    QString title;              ///< the firm, or what a check item asks
    QString detail;             ///< the finding, the measure, the number of the paper
    QString state;              ///< a code: see entryStateWord
    QDate day;                  ///< invalid = none
};

/// "service", "issued", "major", "fixed-late", "never-asked", …: how an entry stands.
FormWord entryStateWord(const QString &code);

struct StatisticsEntries
{
    std::vector<StatisticsEntry> entries;
    int total = 0; ///< also those that were not read because there are too many
};

}
