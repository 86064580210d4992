#include "models/services/statisticsservice.h"

#include "models/exchange/statistics/statisticssheet.h"
#include "models/services/outputfile.h"
#include "models/services/paperformservice.h"
#include "models/services/settingsservice.h"
#include "models/services/statistics/countedperiod.h"
#include "models/services/statistics/periodreport.h"
#include "models/services/workspace.h"
#include "models/store/statistics/statisticsreader.h"

namespace xunzhen::services {

namespace {

void requirePeriod(const domain::StatisticsFilter &filter)
{
    if (!filter.from.isValid() || !filter.to.isValid() || filter.from > filter.to)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("period"),
                          {{QStringLiteral("publication-period-wrong"), {},
                            {filter.from.toString(Qt::ISODate), filter.to.toString(Qt::ISODate)}}});
}

}

StatisticsService::StatisticsService(Workspace &workspace) : m_workspace(workspace) {}

base::Outcome<domain::Statistics> StatisticsService::statistics(const domain::StatisticsFilter &filter, const base::Work &work) const
{
    return m_workspace.read([&] {
        requirePeriod(filter);
        const CountedPeriod period(m_workspace, filter);
        domain::Statistics counted{filter, m_workspace.clock().today(), {}};
        for (const domain::Figure figure : domain::allFigures()) {
            work.checkpoint();
            counted.figures.push_back(period.table(figure));
        }
        return counted;
    });
}

base::Outcome<domain::StatisticsEntries> StatisticsService::entries(const domain::StatisticsFilter &filter, domain::Figure figure,
                                                                    const std::optional<QString> &key, int limit) const
{
    return m_workspace.read([&] {
        requirePeriod(filter);
        return CountedPeriod(m_workspace, filter).entries(figure, key, limit);
    });
}

base::Outcome<StatisticsChoices> StatisticsService::choices() const
{
    return m_workspace.read([&] {
        auto &database = m_workspace.database();
        return StatisticsChoices{store::StatisticsReader::bureaus(database), store::StatisticsReader::domains(database)};
    });
}

base::Done StatisticsService::exportWorkbook(const domain::StatisticsFilter &filter, const QString &path, const base::Work &work) const
{
    return base::attempt([&] {
        const domain::Statistics counted = base::unwrapped(statistics(filter, work));
        const QString unit = SettingsService(m_workspace).settings().bureau;
        writeOutput(path, [&](QIODevice &target) { exchange::writeStatistics(counted, unit, target); });
    });
}

base::Outcome<domain::PaperDraftId> StatisticsService::beginReport(const domain::StatisticsFilter &filter)
{
    return base::attempt([&] {
        const domain::Statistics counted = base::unwrapped(statistics(filter));
        PaperFormService papers(m_workspace);
        const auto draft = base::unwrapped(papers.begin({kPeriodReport, {}, {}, {}}));
        const domain::FormValues values = periodReportValues(counted);
        for (auto value = values.begin(); value != values.end(); ++value)
            if (const auto written = papers.write(draft, value.key(), value.value()); !written) {
                (void)papers.discard(draft, written.error().detail());
                throw written.error();
            }
        return draft;
    });
}

}
