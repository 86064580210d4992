#include "ui/views/visit/visitpage.h"

#include "ui/controls/progressstrip.h"
#include "ui/presentation/plan/planplaces.h"
#include "ui/views/papers/paperspanel.h"
#include "ui/views/shared/handoffwritedialog.h"
#include "ui/views/visit/handoverstep.h"
#include "ui/views/visit/registerstep.h"
#include "ui/views/visit/stepbar.h"
#include "ui/views/visit/stepfoot.h"
#include "ui/views/visit/visitheader.h"

#include <QStackedWidget>

namespace xunzhen::views {

using domain::Step;

namespace {
const auto kLastVisitKey = QStringLiteral("visit.last");

bool isUnderWay(const services::VisitService &visits, const domain::VisitId &id)
{
    const auto record = visits.record(id);
    return record && record->visit.state == domain::VisitState::Open && record->visit.voided.isEmpty();
}

}

void VisitPage::listen()
{
    connect(m_foot, &StepFoot::chosen, this, [this](Step step) { goTo(step); });
    connect(m_bar, &StepBar::chosen, this, [this](Step step) { goTo(step); });
    connect(m_bar, &StepBar::papersChosen, this, [this] { showPapers(); });
    connect(m_header, &VisitHeader::newRequested, this, [this] { beginNew(); });
    connect(m_header, &VisitHeader::handoffRequested, this, &VisitPage::writeHandoff);
    connect(&m_session, &presentation::VisitSession::failed, this,
            [this](const QString &sentence) { m_context.notices.warn(sentence); });
    const auto say = [this](const QString &sentence) { m_context.notices.say(sentence); };
    connect(&m_undo, &presentation::VisitUndo::taken, this, say);
    connect(&m_undo, &presentation::VisitUndo::refused, this, say);
}

void VisitPage::follow(const std::shared_ptr<presentation::Job> &job) { m_progress->follow(job); }

QString VisitPage::key() const { return presentation::Places::visit(); }
QString VisitPage::title() const { return tr("Visit"); }
QString VisitPage::icon() const { return QStringLiteral("visit"); }

void VisitPage::activate(const presentation::Place &place)
{
    if (!place.visit.isNull()) {
        openVisit(place.visit, place.step, place.itemCode);
        if (!place.draft.isNull())
            showPapers(place.draft);
    }
    else if (!place.enterprise.isNull())
        beginNew(place.enterprise, presentation::PlanPlaces::plannedIn(place));
    else if (m_session.isOpen() || m_registering)
        goTo(m_step);
    else
        resume();
}

void VisitPage::resume()
{
    const auto last = domain::VisitId::tryParse(m_context.services.settings().remembered(kLastVisitKey));
    if (last && isUnderWay(m_context.services.visits(), *last))
        openVisit(*last, {}, {});
    else
        beginNew();
}

void VisitPage::openVisit(const domain::VisitId &id, std::optional<Step> step, const QString &itemCode)
{
    leave();
    buildRest();
    if (!m_session.open(id))
        return;
    m_registering = false;
    m_context.services.settings().remember(kLastVisitKey, id.toString());
    const auto place = m_session.rememberedPlace();
    const Step wanted = step.value_or(m_session.isFrozen() ? Step::HandOver : place.step);
    goTo(wanted, itemCode.isEmpty() && !step ? place.itemCode : itemCode);
}

void VisitPage::beginNew(const domain::EnterpriseId &enterprise, const domain::PlannedVisitId &planned)
{
    leave();
    if (!m_register)
        buildMore();
    m_session.close();
    m_registering = true;
    m_step = Step::Register;
    m_bar->setCurrent(m_step, false);
    m_foot->stand(m_step, false);
    m_stack->setCurrentWidget(m_register);
    m_register->begin(enterprise, planned);
}

void VisitPage::goTo(Step step, const QString &itemCode)
{
    if (!m_session.isOpen()) {
        m_register->enter({});
        return;
    }
    leave();
    m_step = step;
    m_bar->setCurrent(step, true);
    m_foot->stand(step, m_session.isFrozen());
    StepView *view = m_steps.value(int(step));
    const bool isQuestion = !itemCode.isEmpty() && step != Step::Register;
    m_session.rememberPlace(step, isQuestion ? itemCode : m_session.rememberedPlace().itemCode);
    m_stack->setCurrentWidget(view);
    view->enter(step == Step::Examine && itemCode.isEmpty() ? m_session.rememberedPlace().itemCode : itemCode);
}

void VisitPage::showPapers(const domain::PaperDraftId &draft, const domain::PaperId &paper)
{
    if (!m_session.isOpen())
        return;
    leave();
    m_bar->setPapersCurrent();
    m_foot->hide();
    m_stack->setCurrentWidget(m_papers);
    m_papers->show(m_session.id());
    if (!draft.isNull())
        m_papers->openDraft(draft);
    else if (!paper.isNull())
        m_papers->openPaper(paper);
}

presentation::Place VisitPage::place() const
{
    if (!m_session.isOpen() || m_registering)
        return {.page = key()};
    return {.page = key(), .visit = m_session.id(), .step = m_step, .itemCode = m_session.rememberedPlace().itemCode};
}

void VisitPage::leave()
{
    if (m_papers && m_stack->currentWidget() == m_papers)
        m_papers->leave();
    if (auto *view = qobject_cast<StepView *>(m_stack->currentWidget()); view && m_session.isOpen())
        view->leave();
}

QString VisitPage::helpTopic() const
{
    return m_papers && m_stack->currentWidget() == m_papers ? QStringLiteral("visit-papers") : QStringLiteral("visit-") + domain::stepCode(m_step);
}

presentation::Commands VisitPage::commands()
{
    auto *view = qobject_cast<StepView *>(m_stack->currentWidget());
    presentation::Commands all = view ? view->commands() : presentation::Commands();
    if (m_session.isOpen())
        all.push_back({.id = QStringLiteral("visit.handoff"), .words = tr("Write a hand-over file of this visit"),
                       .otherWords = QStringLiteral("交接 交接文件 hand-over file"), .keys = {}, .run = [this] { writeHandoff(); }});
    if (!m_session.isOpen() || view == m_register)
        return all;
    all.push_back({.id = QStringLiteral("visit.registration"), .words = tr("What was registered: team, companion, experts, checklists"),
                   .otherWords = QStringLiteral("挂号 陪同 协办 专家 添加清单 register team"), .run = [this] { goTo(Step::Register); }});
    if (m_session.isFrozen())
        return all;
    all.push_back({.id = QStringLiteral("visit.next-gap"), .words = tr("Go to the next gap of the file"),
                   .otherWords = QStringLiteral("案卷自检 缺项 file check gap"), .keys = QKeySequence(Qt::Key_F8),
                   .run = [this] { m_handOver->goToNextGap(); }});
    if (view && m_step == Step::Examine) // has its own, which go to the question
        return all;
    all.push_back({.id = QStringLiteral("visit.undo"), .words = tr("Take the last step of the visit back"),
                   .otherWords = QStringLiteral("撤销 undo"), .keys = QKeySequence::Undo,
                   .run = [this] { takeBack(&presentation::VisitUndo::undo); },
                   .otherKeys = QKeySequence::keyBindings(QKeySequence::Undo)});
    all.push_back({.id = QStringLiteral("visit.redo"), .words = tr("Do it again"), .otherWords = QStringLiteral("重做 redo"),
                   .keys = QKeySequence::Redo, .run = [this] { takeBack(&presentation::VisitUndo::redo); },
                   .otherKeys = QKeySequence::keyBindings(QKeySequence::Redo)});
    return all;
}

/// What was typed just now goes along.
void VisitPage::writeHandoff()
{
    leave();
    HandoffWriteDialog dialog(m_context, m_session.id(), window());
    dialog.exec();
}

void VisitPage::takeBack(void (presentation::VisitUndo::*take)())
{
    leave();
    (m_undo.*take)();
}

}
