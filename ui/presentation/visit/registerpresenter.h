#pragma once

#include "ui/presentation/visit/checklistoffers.h"
#include "ui/presentation/visit/featurespresenter.h"

#include <QObject>

namespace xunzhen::presentation {

/// Step 1 before the visit exists: what is asked for, what the guard says to it, and opening the visit.
class RegisterPresenter : public QObject
{
    Q_OBJECT

public:
    explicit RegisterPresenter(services::Services &services, QObject *parent = nullptr);

    /// A new, empty request; lead = me.
    void reset(const domain::EnterpriseId &enterprise = {});
    /// Fills in what was planned; the visit is then what came of it.
    void takePlan(const domain::PlannedVisitId &planned);
    const services::VisitRequest &request() const { return m_request; }
    const domain::Enterprise &enterprise() const { return m_enterprise; }
    std::optional<domain::Inspector> me() const { return m_services.people().me(); }
    std::vector<domain::Inspector> colleagues() const;
    ChecklistOffers &offers() { return m_offers; }
    FeaturesPresenter &features() { return m_features; }
    const std::vector<domain::GuardNote> &notes() const { return m_notes; }
    const std::vector<services::VisitSummary> &pastVisits() const { return m_past; }
    bool needsReason() const { return domain::needsReason(m_notes); }
    /// What still stands in the way; empty = `open` may be called.
    QString obstacle() const;

    void setEnterprise(const domain::EnterpriseId &id);
    void setKind(domain::VisitKind kind);
    void setSecond(const domain::InspectorId &id);
    void setSource(const QString &source) { m_request.source = source.trimmed(); }
    void setCompanion(const QString &companion) { m_request.companion = companion.trimmed(); }
    /// Names separated by comma, semicolon or 、; their field may follow in brackets.
    void setExperts(const QString &names);
    void setReason(const QString &reason);

    base::Outcome<domain::VisitId> open();

Q_SIGNALS:
    void enterpriseChanged();
    void guardChanged();

private:
    void onChoicesChanged();
    void onEnterprisesChanged(const QList<domain::EnterpriseId> &ids);
    void judge();

    services::Services &m_services;
    services::VisitRequest m_request;
    domain::PlannedVisitId m_planned; ///< null = begun without a plan
    domain::Enterprise m_enterprise;
    ChecklistOffers m_offers;
    FeaturesPresenter m_features;
    std::vector<domain::GuardNote> m_notes;
    std::vector<services::VisitSummary> m_past;
};

}
