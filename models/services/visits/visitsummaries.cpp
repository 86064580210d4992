#include "models/services/visits/visitsummaries.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/local/visitplaces.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/visititemrepository.h"

namespace xunzhen::services {

namespace {

QDateTime lastAnswer(const domain::VisitRecord &record)
{
    QDateTime last = record.visit.openedAt;
    for (const domain::Answer &answer : record.answers)
        if (answer.answeredAt.isValid() && answer.answeredAt > last)
            last = answer.answeredAt;
    return last;
}

domain::Step defaultStep(const domain::Visit &visit)
{
    return visit.state == domain::VisitState::Issued ? domain::Step::FollowUp : domain::Step::Examine;
}

/// As much of the record as counting needs: a list of visits must not read every word of their questions.
domain::VisitRecord countable(Workspace &workspace, const domain::Visit &visit)
{
    domain::VisitRecord record;
    record.visit = visit;
    record.items = store::VisitItemRepository(workspace.database()).outlineOfVisit(visit.id);
    record.answers = store::AnswerRepository(workspace.database()).ofVisit(visit.id);
    return record;
}

VisitSummary summary(Workspace &workspace, const domain::Visit &visit)
{
    const domain::VisitRecord record = countable(workspace, visit);
    const auto firm = store::EnterpriseRepository(workspace.database()).find(visit.enterprise);
    const auto place = store::VisitPlaces(workspace.database()).find(visit.id);
    VisitSummary shown;
    shown.id = visit.id;
    shown.enterprise = visit.enterprise;
    shown.enterpriseName = firm ? firm->name : QString();
    shown.bureau = visit.bureau;
    shown.kind = visit.kind;
    shown.state = visit.state;
    shown.openedAt = visit.openedAt;
    shown.lastEditAt = place && place->at.isValid() ? place->at : lastAnswer(record);
    shown.counts = domain::countAnswers(record);
    shown.step = place ? place->step : defaultStep(visit);
    return shown;
}

}

std::vector<VisitSummary> summaries(Workspace &workspace, const std::vector<domain::Visit> &visits)
{
    std::vector<VisitSummary> all;
    for (const domain::Visit &visit : visits)
        all.push_back(summary(workspace, visit));
    return all;
}

}
