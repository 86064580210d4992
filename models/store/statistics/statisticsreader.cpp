#include "models/store/statistics/statisticsreader.h"

#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/statistics/countedthings.h"

namespace xunzhen::store {

using domain::Figure;

namespace {

QStringList texts(Statement statement)
{
    QStringList found;
    while (statement.step())
        found << statement.text(0);
    return found;
}

}

StatisticsReader::StatisticsReader(Database &database, const domain::StatisticsFilter &filter, const domain::FirmSets &firms, QDate today)
    : m_database(database), m_filter(filter), m_today(today)
{
    const CountedThings things(database, m_filter, firms, today);
    things.layVisits();
    things.layFindings();
    m_asked = things.layPinned();
    things.layRemediation();
}

domain::FigureTable StatisticsReader::table(Figure figure) const
{
    switch (figure) {
    case Figure::Visits: return visits();
    case Figure::VisitsOverTime: return visitsOverTime();
    case Figure::FindingsByGrade: return byGrade();
    case Figure::TimeToFix: return timeToFix();
    case Figure::Overdue: return overdue();
    case Figure::Repeats: return repeats();
    case Figure::Leniency: return leniency();
    case Figure::Papers: return papers();
    case Figure::RepeatVisits: return repeatVisits();
    case Figure::Coverage: return {figure, {}, {}};
    default: return findings(figure);
    }
}

domain::StatisticsEntries StatisticsReader::entries(Figure figure, const std::optional<QString> &key, int limit) const
{
    switch (figure) {
    case Figure::Visits:
    case Figure::VisitsOverTime:
    case Figure::RepeatVisits: return visitEntries(figure, key, limit);
    case Figure::TimeToFix:
    case Figure::Overdue: return itemEntries(figure, key, limit);
    case Figure::Papers: return paperEntries(key, limit);
    case Figure::Coverage: return {};
    default: return findingEntries(figure, key, limit);
    }
}

QStringList StatisticsReader::bureaus(Database &database)
{
    return texts(database.prepare("SELECT DISTINCT bureau FROM visit WHERE coalesce(bureau, '') <> '' AND coalesce(voided, '') = '' ORDER BY 1"));
}

QStringList StatisticsReader::domains(Database &database)
{
    return texts(database.prepare("SELECT DISTINCT domain FROM visit WHERE coalesce(domain, '') <> '' AND coalesce(voided, '') = '' ORDER BY 1"));
}

}
