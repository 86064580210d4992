// Reading: lists, the whole record, where one left off, earlier answers.
#include "models/base/chinatime.h"
#include "models/services/enterprises/joinedfirm.h"
#include "models/services/visits/visitediting.h"
#include "models/services/visits/visitsummaries.h"

#include "models/store/lightwrites.h"
#include "models/store/local/visitplaces.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/visitrecordreader.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

std::vector<VisitSummary> VisitService::visitsTo(const domain::EnterpriseId &enterprise) const
{
    return m_workspace.readOr([&] {
        return summaries(m_workspace, JoinedFirm(m_workspace, enterprise).visits());
    });
}

std::vector<VisitSummary> VisitService::openVisits() const
{
    auto visits = m_workspace.readOr(
        [&] { return summaries(m_workspace, store::VisitRepository(m_workspace.database()).open()); });
    std::stable_sort(visits.begin(), visits.end(),
                     [](const VisitSummary &a, const VisitSummary &b) { return a.lastEditAt > b.lastEditAt; });
    return visits;
}

base::Outcome<domain::VisitRecord> VisitService::record(const domain::VisitId &visit, const domain::VisitRecord &known) const
{
    return m_workspace.read([&] { return store::VisitRecordReader(m_workspace.database()).record(visit, known.items); });
}

VisitPlace VisitService::place(const domain::VisitId &visit) const
{
    const auto place =
        m_workspace.readOr([&] { return store::VisitPlaces(m_workspace.database()).find(visit); });
    return place ? VisitPlace{place->step, place->itemCode} : VisitPlace();
}

base::Done VisitService::rememberPlace(const domain::VisitId &visit, const VisitPlace &place)
{
    return base::attempt([&] {
        const store::LightWrites light(m_workspace.database()); // it is asked for at every question
        const auto done = m_workspace.write([&] {
            store::VisitRepository(m_workspace.database()).get(visit);
            store::VisitPlaces(m_workspace.database())
                .save({visit, place.step, place.itemCode, m_workspace.clock().now()});
        });
        if (!done)
            throw done.error();
    });
}

std::optional<EarlierAnswer> VisitService::earlierAnswer(const domain::VisitId &visit, const QString &itemCode) const
{
    return m_workspace.readOr([&]() -> std::optional<EarlierAnswer> {
        const store::VisitRepository visits(m_workspace.database());
        const store::AnswerRepository answers(m_workspace.database());
        const domain::Visit current = visits.get(visit);
        for (const domain::Visit &other : JoinedFirm(m_workspace, current.enterprise).visits()) {
            if (other.id == visit || other.openedAt > current.openedAt)
                continue;
            const auto answer = answers.find(domain::answerIdFor(other.id, itemCode));
            if (answer && answer->verdict != domain::Verdict::Unanswered)
                return EarlierAnswer{*answer, base::chinaDay(other.openedAt), other.bureau};
        }
        return std::nullopt;
    });
}

QDateTime VisitService::savedAt(const domain::VisitId &visit) const
{
    const auto place =
        m_workspace.readOr([&] { return store::VisitPlaces(m_workspace.database()).find(visit); });
    return place ? place->at : QDateTime();
}

}
