#include "ui/presentation/visit/registerpresenter.h"

#include <QRegularExpression>

#include <algorithm>

namespace xunzhen::presentation {

RegisterPresenter::RegisterPresenter(services::Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    auto &facts = services.facts();
    connect(&facts, &services::Facts::peopleChanged, this, &RegisterPresenter::judge);
    connect(&facts, &services::Facts::packsChanged, this, &RegisterPresenter::offerLists);
}

void RegisterPresenter::reset(const domain::EnterpriseId &enterprise)
{
    m_request = {};
    if (const auto self = me())
        m_request.lead = self->id;
    const auto others = colleagues();
    if (others.size() == 1)
        m_request.second = others.front().id;
    const auto known = packs();
    m_request.packCode = known.empty() ? QString() : known.front().code;
    setEnterprise(enterprise);
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

std::vector<services::PackSummary> RegisterPresenter::packs() const
{
    auto all = m_services.packs().list();
    std::erase_if(all, [](const services::PackSummary &pack) { return !pack.current; });
    return all;
}

void RegisterPresenter::setEnterprise(const domain::EnterpriseId &id)
{
    m_request.enterprise = id;
    m_request.guardOverride.clear();
    const auto known = id.isNull() ? base::Outcome<domain::Enterprise>(domain::Enterprise())
                                   : m_services.enterprises().enterprise(id);
    m_enterprise = known ? *known : domain::Enterprise();
    m_past = id.isNull() ? std::vector<services::VisitSummary>() : m_services.visits().visitsTo(id);
    if (m_request.companion.isEmpty())
        m_request.companion = m_enterprise.contact.isEmpty() ? m_enterprise.legalPerson : m_enterprise.contact;
    Q_EMIT enterpriseChanged();
    offerLists();
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
    // Not those inside brackets: 王明（电气、机械） is one person.
    static const QRegularExpression separators(QStringLiteral("[,;，；、](?![^（(]*[）)])"));
    m_request.experts.clear();
    for (const QString &name : names.split(separators))
        if (!name.trimmed().isEmpty())
            m_request.experts << name.trimmed();
}

void RegisterPresenter::setPack(const QString &code)
{
    if (code == m_request.packCode)
        return;
    m_request.packCode = code;
    m_request.checklists.clear();
    offerLists();
}

void RegisterPresenter::offerLists()
{
    m_offers.clear();
    const auto pack = m_services.packs().pack(m_request.packCode);
    if (pack) {
        const auto fitting = domain::checklistsFor(*pack, m_enterprise.tradeCode);
        for (const domain::Checklist &list : pack->checklists) {
            const bool fits = std::find(fitting.begin(), fitting.end(), pack->checklist(list.code)) != fitting.end();
            m_offers.push_back({list.code, list.title, list.scope, list.itemCount(), fits,
                                m_request.checklists.contains(list.code)});
        }
    }
    Q_EMIT offersChanged();
}

void RegisterPresenter::choose(const QString &checklistCode, bool chosen)
{
    for (ChecklistOffer &offer : m_offers)
        if (offer.code == checklistCode)
            offer.chosen = chosen;
    m_request.checklists.clear();
    for (const ChecklistOffer &offer : m_offers)
        if (offer.chosen)
            m_request.checklists << offer.code;
    Q_EMIT guardChanged();
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
    if (m_request.checklists.isEmpty())
        return tr("Choose at least one checklist.");
    if (needsReason() && m_request.guardOverride.isEmpty())
        return tr("Write why the visit takes place all the same.");
    return {};
}

base::Outcome<domain::VisitId> RegisterPresenter::open() { return m_services.visits().open(m_request); }

}
