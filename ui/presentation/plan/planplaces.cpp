#include "ui/presentation/plan/planplaces.h"

namespace xunzhen::presentation {

Place PlanPlaces::ofRecord(const services::RecordPlace &record)
{
    if (!record.planned.isNull())
        return planned(record.planned);
    if (!record.draft.isNull())
        return {.page = record.visit.isNull() ? Places::papers() : Places::visit(), .visit = record.visit, .draft = record.draft};
    if (!record.remediation.isNull())
        return {.page = Places::remediation(), .remediation = record.remediation};
    if (!record.visit.isNull())
        return {.page = Places::visit(), .visit = record.visit, .step = record.step, .itemCode = record.itemCode};
    if (!record.enterprise.isNull())
        return {.page = Places::enterprises(), .enterprise = record.enterprise};
    return {.page = Places::sharing()};
}

}
