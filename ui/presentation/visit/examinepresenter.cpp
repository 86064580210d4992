#include "ui/presentation/visit/examinepresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using domain::Verdict;

ExaminePresenter::ExaminePresenter(VisitSession &session, const VisitTeam &team, QObject *parent)
    : QObject(parent), m_session(session), m_team(team), m_edits(session), m_undo(session)
{
    connect(&session, &VisitSession::opened, this, &ExaminePresenter::onOpened);
    connect(&session, &VisitSession::recordChanged, this, &ExaminePresenter::onRecordChanged);
    connect(&session.services().facts(), &services::Facts::enterprisesChanged, this, &ExaminePresenter::onRecordChanged);
    connect(&m_undo, &VisitUndo::taken, this, &ExaminePresenter::onTaken);
    connect(&m_undo, &VisitUndo::refused, this, &ExaminePresenter::noneLeft);
}

void ExaminePresenter::onOpened()
{
    m_ordinal = 0;
    m_typed.emplace();
}

void ExaminePresenter::onRecordChanged()
{
    m_ordinal = std::clamp(m_ordinal, 0, std::max(0, int(m_session.record().items.size()) - 1));
    m_gaps = domain::examineGaps(m_session.record());
    readCondition();
    Q_EMIT answerChanged();
}

const domain::PinnedItem *ExaminePresenter::item() const
{
    const auto &items = m_session.record().items;
    return m_ordinal >= 0 && m_ordinal < int(items.size()) ? &items[size_t(m_ordinal)] : nullptr;
}

domain::Answer ExaminePresenter::answer() const
{
    const auto *pinned = item();
    const auto *known = pinned ? m_session.record().answerFor(pinned->item.code) : nullptr;
    return known ? *known : domain::Answer();
}

Place ExaminePresenter::place() const
{
    return {.page = Places::visit(), .visit = m_session.id(), .step = domain::Step::Examine,
            .itemCode = item() ? item()->item.code : QString()};
}

void ExaminePresenter::goTo(int ordinal)
{
    if (ordinal < 0 || ordinal >= int(m_session.record().items.size()))
        return;
    flush();
    m_ordinal = ordinal;
    m_typed.emplace();
    m_session.rememberPlace(domain::Step::Examine, item()->item.code);
    readCondition();
    Q_EMIT itemChanged();
}

bool ExaminePresenter::goToCode(const QString &itemCode)
{
    const auto *pinned = m_session.record().itemFor(itemCode);
    if (pinned)
        goTo(pinned->ordinal);
    return pinned;
}

void ExaminePresenter::wander(std::optional<int> to, const QString &otherwise)
{
    if (to)
        goTo(*to);
    else
        Q_EMIT noneLeft(otherwise);
}

void ExaminePresenter::nextUnanswered()
{
    wander(domain::nextUnansweredFor(m_session.record(), m_team.shares(), m_team.me(), m_ordinal),
           tr("Every question has been examined."));
}

void ExaminePresenter::nextAtRisk()
{
    wander(domain::nextAtRisk(m_session.record(), m_ordinal), tr("Nothing is at risk so far."));
}

void ExaminePresenter::nextError()
{
    wander(domain::nextGap(m_session.record(), m_gaps, m_ordinal), tr("Nothing is missing in what was answered."));
}

void ExaminePresenter::give(Verdict verdict)
{
    const auto *pinned = item();
    if (!pinned || m_session.isFrozen())
        return;
    flush();
    const QString code = pinned->item.code;
    if (!m_session.perform(m_session.visits().answer(m_session.id(), code, verdict)))
        return;
    if (verdict == Verdict::AtRisk)
        Q_EMIT riskChosen();
    else if (verdict != Verdict::Unanswered)
        next();
}

void ExaminePresenter::readCondition()
{
    const auto *pinned = item();
    m_condition = pinned && pinned->item.when ? m_session.visits().condition(m_session.id(), pinned->item.code) : std::nullopt;
}

bool ExaminePresenter::isExcluded() const
{
    using domain::Presence;
    return m_condition && m_condition->feature.presence == (m_condition->is ? Presence::Absent : Presence::Present);
}

void ExaminePresenter::tellCondition()
{
    using domain::Presence;
    if (!m_condition || m_session.isFrozen())
        return;
    flush();
    const services::FirmFeature feature = m_condition->feature;
    const Presence presence = isExcluded() == m_condition->is ? Presence::Present : Presence::Absent;
    const auto effect = m_session.visits().setFeature(m_session.id(), feature.feature.code, presence);
    if (!m_session.perform(effect ? base::Done() : base::Done(effect.error())))
        return;
    if (answer().verdict == Verdict::NotApplicable)
        if (const auto open = domain::nextUnanswered(m_session.record(), m_ordinal))
            goTo(*open);
    Q_EMIT conditionTold(toldSentence(feature, presence, *effect), feature.feature.code);
}

QString ExaminePresenter::toldSentence(const services::FirmFeature &feature, domain::Presence presence,
                                       const services::FeatureEffect &effect) const
{
    const QString told = tr("%1: %2.").arg(feature.feature.title, Words::of(presence));
    if (effect.dropped > 0)
        return told + tr(" %n question(s) do not apply.", nullptr, effect.dropped);
    if (effect.returned > 0)
        return told + tr(" %n question(s) are open again.", nullptr, effect.returned);
    return told + tr(" No open question depends on it.");
}

void ExaminePresenter::undoTelling(const QString &field)
{
    const auto taken = m_session.visits().undoFeature(m_session.id(), field);
    if (taken)
        m_session.perform({});
    else
        Q_EMIT noneLeft(Sentences::of(taken.error()));
}

}
