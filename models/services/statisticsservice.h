#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/ids.h"
#include "models/domain/statistics/statistics.h"

#include <QStringList>

namespace xunzhen::services {

class Workspace;

/// The paper that a bureau makes of a period's figures.
inline const QString kPeriodReport = QStringLiteral("period-report");

/// What the filters can be set to.
struct StatisticsChoices
{
    QStringList bureaus, domains; ///< those that have visits
};

/// Figures of a period, each with the things behind it. Reads only, but for `beginReport`; voided things are left out, joined
/// firms count as one. Every caller gets the same numbers: window, workbook, paper, command line. Slow: off the window's
/// thread. Fails with InvalidInput ("publication-period-wrong").
class StatisticsService
{
public:
    explicit StatisticsService(Workspace &workspace);

    base::Outcome<domain::Statistics> statistics(const domain::StatisticsFilter &filter, const base::Work &work = {}) const;
    /// What stands behind a row, or behind the whole figure without a key; at most `limit` of them.
    base::Outcome<domain::StatisticsEntries> entries(const domain::StatisticsFilter &filter, domain::Figure figure,
                                                     const std::optional<QString> &key, int limit) const;
    base::Outcome<StatisticsChoices> choices() const;

    /// A sheet for every figure and one of all of them, as an office's .xlsx.
    base::Done exportWorkbook(const domain::StatisticsFilter &filter, const QString &path, const base::Work &work = {}) const;
    /// 统计报告 with these figures, as a 文书 of the bureau that can still be written on.
    base::Outcome<domain::PaperDraftId> beginReport(const domain::StatisticsFilter &filter);

private:
    Workspace &m_workspace;
};

}
