#pragma once

#include "models/services/planservice.h"
#include "ui/presentation/navigator.h"

namespace xunzhen::presentation {

/// Where planned visits are seen, made and begun.
struct PlanPlaces
{
    static QString calendarWord() { return QStringLiteral("calendar"); }
    static QString plannedWord() { return QStringLiteral("planned"); }

    /// The calendar at this day.
    static Place calendar(QDate day) { return {.page = Places::remediation(), .text = day.toString(Qt::ISODate), .begin = calendarWord()}; }
    /// The calendar with this plan chosen.
    static Place planned(const domain::PlannedVisitId &id)
    {
        return {.page = Places::remediation(), .text = id.toString(), .begin = plannedWord()};
    }
    /// Registration of the visit that was planned, filled in.
    static Place begin(const domain::PlannedVisit &planned)
    {
        return {.page = Places::visit(), .enterprise = planned.enterprise, .text = planned.id.toString(), .begin = plannedWord()};
    }
    /// The plan that `begin` named; null for any other place.
    static domain::PlannedVisitId plannedIn(const Place &place)
    {
        const auto id = place.begin == plannedWord() ? domain::PlannedVisitId::tryParse(place.text) : std::nullopt;
        return id.value_or(domain::PlannedVisitId());
    }
    /// Where the field of a conflict stands; the sharing page for what belongs to no screen.
    static Place ofRecord(const services::RecordPlace &record);
};

}
