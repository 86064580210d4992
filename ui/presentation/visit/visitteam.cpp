#include "ui/presentation/visit/visitteam.h"

#include "models/services/examineservice.h"
#include "models/services/phraseservice.h"

#include <algorithm>

namespace xunzhen::presentation {

VisitTeam::VisitTeam(VisitSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &VisitSession::opened, this, &VisitTeam::onOpened);
    connect(&session, &VisitSession::recordChanged, this, &VisitTeam::onRecordChanged);
}

void VisitTeam::onOpened()
{
    const auto me = m_session.services().people().me();
    m_me = me ? me->id : domain::InspectorId();
    m_people.clear();
    m_shares.clear();
    if (m_session.isOpen())
        m_people = m_session.services().examining().takers(m_session.id());
    onRecordChanged();
}

void VisitTeam::onRecordChanged()
{
    auto shares = m_session.isOpen() ? m_session.services().examining().shares(m_session.id()) : domain::VisitShares();
    if (shares == m_shares)
        return;
    m_shares = std::move(shares);
    Q_EMIT changed();
}

QString VisitTeam::nameOf(const domain::InspectorId &id) const
{
    const auto found = std::ranges::find(m_people, id, &domain::Inspector::id);
    return found == m_people.end() ? QString() : found->name;
}

QString VisitTeam::takerText(const domain::PinnedItem &pinned) const
{
    const domain::InspectorId taker = takerOf(pinned);
    if (taker.isNull())
        return {};
    return taker == m_me ? tr("mine") : nameOf(taker);
}

bool VisitTeam::isColleagues(const domain::Answer &answer) const
{
    return answer.verdict != domain::Verdict::Unanswered && !answer.answeredBy.isNull() && answer.answeredBy != m_me
           && !nameOf(answer.answeredBy).isEmpty();
}

bool VisitTeam::give(const domain::PinnedItem &pinned, const domain::InspectorId &inspector)
{
    const auto guard = m_session.services().sync().seeing(m_session.sight());
    return m_session.perform(m_session.services().examining().give(m_session.id(), pinned.checklistCode,
                                                                          pinned.section, inspector));
}

}
