#include "ui/presentation/visit/registerpresenter.h"

#include "models/services/planservice.h"
#include "ui/presentation/plan/planwords.h"
#include "ui/presentation/visit/expertnames.h"

#include <algorithm>

namespace xunzhen::presentation {

RegisterPresenter::RegisterPresenter(services::Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_offers(services), m_features(services)
{
    auto &facts = services.facts();
    connect(&facts, &services::Facts::peopleChanged, this, &RegisterPresenter::judge);
    connect(&facts, &services::Facts::enterprisesChanged, this, &RegisterPresenter::onEnterprisesChanged);
    connect(&m_offers, &ChecklistOffers::choicesChanged, this, &RegisterPresenter::onChoicesChanged);
}

void RegisterPresenter::reset(const domain::EnterpriseId &enterprise)
{
    m_request = {};
    m_planned = {};
    if (const auto self = me())
        m_request.lead = self->id;
    const auto others = colleagues();
    if (others.size() == 1)
        m_request.second = others.front().id;
    m_offers.reset();
    setEnterprise(enterprise);
}

void RegisterPresenter::takePlan(const domain::PlannedVisitId &planned)
{
    const auto row = planned.isNull() ? std::nullopt : std::optional(m_services.plan().planned(planned));
    if (!row || !*row || !(*row)->planned.isWaiting())
        return;
    const domain::PlannedVisit &plan = (*row)->planned;
    m_planned = planned;
    m_request.kind = plan.kind;
    m_request.source = PlanWords::source(plan.source);
    const auto self = me();
    for (const domain::InspectorId &one : {plan.second, plan.lead}) // who plans need not be who goes
        if (!one.isNull() && (!self || one != self->id))
            m_request.second = one;
    judge();
}

std::vector<domain::Inspector> RegisterPresenter::colleagues() const
{
    auto people = m_services.people().inspectors();
    const auto self = me();
    std::erase_if(people, [&](const domain::Inspector &person) {
        return person.role == domain::Role::Expert || (self && person.id == self->id);
    });
    return people;
}

void RegisterPresenter::setEnterprise(const domain::EnterpriseId &id)
{
    if (m_request.enterprise != id)
        m_planned = {};
    m_request.enterprise = id;
    m_request.guardOverride.clear();
    const auto known = id.isNull() ? base::Outcome<domain::Enterprise>(domain::Enterprise())
                                   : m_services.enterprises().enterprise(id);
    m_enterprise = known ? *known : domain::Enterprise();
    m_past = id.isNull() ? std::vector<services::VisitSummary>() : m_services.visits().visitsTo(id);
    if (m_request.companion.isEmpty())
        m_request.companion = m_enterprise.contact.isEmpty() ? m_enterprise.legalPerson : m_enterprise.contact;
    Q_EMIT enterpriseChanged();
    m_offers.setFirm(m_enterprise);
    m_features.show(id, m_request.lists);
    judge();
}

void RegisterPresenter::setKind(domain::VisitKind kind)
{
    m_request.kind = kind;
    judge();
}

void RegisterPresenter::setSecond(const domain::InspectorId &id)
{
    m_request.second = id;
    judge();
}

void RegisterPresenter::setExperts(const QString &names)
{
    m_request.experts = ExpertNames::in(names);
}

void RegisterPresenter::onChoicesChanged()
{
    m_request.lists = m_offers.choices();
    m_features.show(m_request.enterprise, m_request.lists);
    Q_EMIT guardChanged();
}

/// Somebody may fill in the firm's trade while the visit is being registered.
void RegisterPresenter::onEnterprisesChanged(const QList<domain::EnterpriseId> &ids)
{
    const auto id = m_request.enterprise;
    if (id.isNull() || (!ids.isEmpty() && !ids.contains(id)))
        return;
    const auto known = m_services.enterprises().enterprise(id);
    if (!known || *known == m_enterprise)
        return;
    m_enterprise = *known;
    m_offers.setFirm(m_enterprise);
    Q_EMIT enterpriseChanged();
    judge();
}

void RegisterPresenter::setReason(const QString &reason)
{
    m_request.guardOverride = reason.trimmed();
    Q_EMIT guardChanged();
}

void RegisterPresenter::judge()
{
    m_notes = m_request.enterprise.isNull() ? std::vector<domain::GuardNote>() : m_services.visits().guard(m_request);
    Q_EMIT guardChanged();
}

QString RegisterPresenter::obstacle() const
{
    if (m_request.enterprise.isNull())
        return tr("Choose the enterprise.");
    if (domain::stops(m_notes))
        return tr("The visit guard stops this visit.");
    if (m_request.lists.empty())
        return tr("Choose at least one checklist.");
    if (!m_offers.obstacle().isEmpty())
        return m_offers.obstacle();
    if (needsReason() && m_request.guardOverride.isEmpty())
        return tr("Write why the visit takes place all the same.");
    return {};
}

base::Outcome<domain::VisitId> RegisterPresenter::open()
{
    auto opened = m_services.visits().open(m_request);
    if (opened)
        (void)m_services.plan().begun(m_planned, *opened); // a plan that a colleague took out meanwhile does not stop the visit
    return opened;
}

}
