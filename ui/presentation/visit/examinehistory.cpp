// 体检: taking back, doing again, taking over from last time, whose section it is.
#include "models/services/examineservice.h"
#include "models/services/phraseservice.h"
#include "ui/presentation/visit/examinepresenter.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

void ExaminePresenter::undo()
{
    flush();
    m_undo.undo();
}

void ExaminePresenter::redo()
{
    flush();
    m_undo.redo();
}

void ExaminePresenter::onTaken(const QString &sentence, const QString &itemCode)
{
    if (!itemCode.isEmpty())
        goToCode(itemCode);
    Q_EMIT undone(sentence);
}

void ExaminePresenter::copyHere()
{
    if (!item() || m_session.isFrozen())
        return;
    flush();
    tellCopied(m_session.services().examining().copy(m_session.id(), item()->item.code), false);
}

void ExaminePresenter::copyAll(Background &background)
{
    if (!item() || m_session.isFrozen())
        return;
    flush();
    background.run<services::CopyEffect>(
        tr("Taking over answers"), this,
        [visit = m_session.id()](services::Services &services, const base::Work &) {
            return services.examining().copy(visit);
        },
        [this](const base::Outcome<services::CopyEffect> &effect) { tellCopied(effect, true); });
}

void ExaminePresenter::tellCopied(const base::Outcome<services::CopyEffect> &effect, bool everywhere)
{
    if (!m_session.perform(effect ? base::Done() : base::Done(effect.error())))
        return;
    if (effect->answers + effect->words == 0) {
        Q_EMIT noneLeft(tr("Of the last visit nothing may be taken over here."));
        return;
    }
    Q_EMIT copied(everywhere ? tr("%n answer(s) taken over; each is marked until it is confirmed.", nullptr, effect->answers)
                             : tr("Taken over from %1.").arg(Words::day(effect->on)));
}

void ExaminePresenter::takeSection()
{
    if (!item() || m_session.isFrozen())
        return;
    const domain::InspectorId me = m_team.me();
    const bool isMine = m_team.takerOf(*item()) == me;
    const auto guard = m_session.services().sync().seeing(m_session.sight());
    m_session.perform(m_session.services().examining().give(
        m_session.id(), item()->checklistCode, item()->section, isMine ? domain::InspectorId() : me));
}

}
