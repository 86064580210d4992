#pragma once

#include "models/services/planservice.h"
#include "models/services/services.h"

#include <QObject>

namespace xunzhen::presentation {

/// One visit being planned, or one plan being changed: what is asked for, what the guard says to it. Lives in the window's
/// thread. What was changed by a colleague meanwhile becomes a conflict, never written over.
class PlanPresenter : public QObject
{
    Q_OBJECT

public:
    explicit PlanPresenter(services::Services &services, QObject *parent = nullptr);

    /// A new plan; an invalid day is the next working day.
    void begin(const domain::EnterpriseId &firm, QDate day = {}, const QString &source = {}, const QString &note = {});
    /// One that stands; false when it is gone.
    bool change(const domain::PlannedVisitId &id);

    const services::PlanWish &wish() const { return m_wish; }
    bool isChange() const { return !m_id.isNull(); }
    const QString &firmName() const { return m_firmName; }
    std::vector<domain::Inspector> colleagues() const;
    QDate today() const { return m_services.clock().today(); }
    /// What the guard says to the visit as it stands today.
    const std::vector<domain::GuardNote> &notes() const { return m_notes; }
    /// What else is planned for this firm, in one line; empty when nothing.
    QString alsoPlanned() const;
    /// What still stands in the way of `save`; empty = nothing.
    QString obstacle() const;

    void setFirm(const domain::EnterpriseId &firm);
    void setKind(domain::VisitKind kind);
    void setSecond(const domain::InspectorId &id);
    void setDay(QDate day);
    void setSource(const QString &source) { m_wish.source = source; }
    void setNote(const QString &note) { m_wish.note = note; }

    /// Plans it, or writes what was changed.
    base::Outcome<domain::PlannedVisitId> save();
    /// What was said when it was saved: which firm, on which day.
    QString saved() const;
    base::Done takeBack(const domain::PlannedVisitId &id); ///< of a new plan: the undo of `save`

Q_SIGNALS:
    void changed();

private:
    void judge();
    base::Done writeChanges();

    services::Services &m_services;
    services::PlanWish m_wish;
    domain::PlannedVisitId m_id;
    services::PlannedRow m_before;
    services::Sight m_sight; ///< of the plan that is changed
    QString m_firmName;
    std::vector<domain::GuardNote> m_notes;
};

}
