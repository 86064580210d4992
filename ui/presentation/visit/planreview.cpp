#include "ui/presentation/visit/planreview.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {

ListRow rowOf(const services::ItemElsewhere &item, QDate today)
{
    const auto &row = item.row;
    QStringList second{item.bureau, item.isHandedOver ? row.paperNumber : PlanReview::tr("still a draft"), row.place};
    second.removeAll(QString());
    ListRow shown;
    shown.title = row.item.measure.isEmpty() ? row.findingTitle : row.findingTitle + u"："_qs + row.item.measure.simplified();
    shown.secondLine = second.join(u" · "_qs);
    shown.state = u"%1 %2"_qs.arg(Words::sign(row.grade), Words::of(row.grade));
    shown.tone = toneOf(row.grade);
    shown.trailing = row.daysLeft ? u"%1 · %2"_qs.arg(Words::day(row.item.due, today), Words::daysLeft(row.daysLeft)) : QString();
    shown.key = row.item.id.toString();
    return shown;
}

}

PlanReview::PlanReview(VisitSession &session, Background &background, QObject *parent)
    : QObject(parent), m_session(session), m_background(background)
{
    connect(&session, &VisitSession::opened, this, [this] { take({}); });
}

void PlanReview::refresh()
{
    if (!m_session.isOpen())
        return;
    m_background.ask<Answer>(
        m_question, this,
        [record = m_session.record()](services::Services &services, const base::Work &) -> base::Outcome<Answer> {
            const auto whole = services.wholePlan();
            return Answer{whole.contradictions(record), whole.elsewhere(record.visit.id)};
        },
        [this](const base::Outcome<Answer> &answer) {
            if (answer)
                take(*answer);
        });
}

void PlanReview::take(const Answer &answer)
{
    m_contradictions = answer.contradictions;
    const QDate today = m_session.services().clock().today();
    std::vector<ListRow> rows;
    for (const auto &item : answer.elsewhere)
        rows.push_back(rowOf(item, today));
    m_elsewhere.setRows(std::move(rows));
    Q_EMIT changed();
}

int PlanReview::unsettled() const
{
    return int(std::count_if(m_contradictions.begin(), m_contradictions.end(), [](const auto &told) { return told.reason.isEmpty(); }));
}

QString PlanReview::sentence(const services::ToldContradiction &told) { return Sentences::of(told.contradiction.gap); }

void PlanReview::isRightSo(const QString &subject, const QString &reason)
{
    if (m_session.isFrozen())
        return;
    const auto guard = m_session.services().sync().seeing(m_session.sight());
    m_session.perform(m_session.services().wholePlan().isRightSo(m_session.id(), subject, reason));
}

void PlanReview::orderByUrgency()
{
    if (m_session.isFrozen() || m_session.record().plan.size() < 2)
        return;
    std::vector<domain::RemediationId> before;
    for (const auto &item : m_session.record().plan)
        before.push_back(item.id);
    const auto visit = m_session.id();
    if (m_session.perform(m_session.services().wholePlan().orderByUrgency(visit)))
        Q_EMIT ordered(tr("The plan stands in the order of urgency."), [this, visit, before] {
            m_session.perform(m_session.services().wholePlan().setOrder(visit, before));
        });
}

}
