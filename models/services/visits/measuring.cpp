// 体检: a measurement of one or several readings.
#include "models/services/examineservice.h"

#include "models/domain/visit/readings.h"
#include "models/services/visits/visitediting.h"
#include "models/store/visit/answerrepository.h"

namespace xunzhen::services {

base::Done ExamineService::measure(const domain::VisitId &visit, const QString &itemCode, const std::vector<double> &readings)
{
    return editVisit(m_workspace, visit, [&](const domain::Visit &) {
        const AskedItem asked = askedItem(m_workspace, visit, itemCode);
        const domain::Measure measure = asked.pinned.item.measure.value_or(domain::Measure());
        domain::Answer answer = asked.answer;
        answer.measured = readings.empty() ? std::nullopt : std::optional(domain::worstReading(measure, readings));
        answer.unit = readings.empty() ? QString() : measure.unit;
        answer.note = domain::noteWithReadings(answer.note, measure, readings);
        if (answer == asked.answer)
            return;
        store::AnswerRepository(m_workspace.database()).save(answer);
        followAnswer(m_workspace, asked, answer);
    });
}

}
