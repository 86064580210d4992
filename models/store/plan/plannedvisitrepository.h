#pragma once

#include "models/domain/plan/plannedvisit.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// 计划. Lists leave out what was taken out, and are in the order of days. Throws base::Error.
class PlannedVisitRepository
{
public:
    explicit PlannedVisitRepository(Database &database) : m_database(database) {}

    std::optional<domain::PlannedVisit> find(const domain::PlannedVisitId &id) const;
    domain::PlannedVisit get(const domain::PlannedVisitId &id) const; ///< Error(NotFound)
    std::vector<domain::PlannedVisit> between(QDate from, QDate to) const; ///< both days included, begun ones too
    std::vector<domain::PlannedVisit> waitingUntil(QDate day) const;       ///< not begun, up to this day, included
    std::vector<domain::PlannedVisit> ofEnterprise(const domain::EnterpriseId &id) const; ///< begun ones too

    void add(const domain::PlannedVisit &planned);
    // Each writes a merge group of its own; Error(NotFound) for an unknown plan.
    void setDay(const domain::PlannedVisitId &id, QDate day);
    void setTeam(const domain::PlannedVisitId &id, const domain::InspectorId &lead, const domain::InspectorId &second);
    void setNote(const domain::PlannedVisitId &id, const QString &note);
    void setVisit(const domain::PlannedVisitId &id, const domain::VisitId &visit);
    /// Whatever was planned and became this visit waits again; false when nothing was.
    bool forgetVisit(const domain::VisitId &visit);
    void setVoided(const domain::PlannedVisitId &id, const QString &reason);

private:
    Database &m_database;
};

}
