// What the guided visit is made of, part by part.
#include "ui/views/visit/visitpage.h"

#include "ui/controls/progressstrip.h"
#include "ui/views/pagestack.h"
#include "ui/views/papers/paperspanel.h"
#include "ui/views/visit/diagnosestep.h"
#include "ui/views/visit/examinestep.h"
#include "ui/views/visit/followupstep.h"
#include "ui/views/visit/handoverstep.h"
#include "ui/views/visit/prescribestep.h"
#include "ui/views/visit/registerstep.h"
#include "ui/views/visit/registrationview.h"
#include "ui/views/visit/stepbar.h"
#include "ui/views/visit/stepfoot.h"
#include "ui/views/visit/visitheader.h"

#include <QVBoxLayout>

namespace xunzhen::views {

using domain::Step;

template<typename View>
View *VisitPage::addStep(Step step)
{
    auto *view = new View(m_context, m_session, m_stack);
    m_stack->addWidget(view);
    m_steps.insert(int(step), view);
    return view;
}

VisitPage::VisitPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_session(context.services), m_undo(m_session), m_header(new VisitHeader(context, m_session, this)),
      m_bar(new StepBar(this)), m_foot(new StepFoot(this)), m_stack(new PageStack(this)), m_progress(new controls::ProgressStrip(this))
{
    setObjectName(QStringLiteral("visitPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // in a low window the steps give way, not the bars
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    layout->addWidget(m_progress);
    for (const auto build : {&VisitPage::buildPapers, &VisitPage::buildFollowUp, &VisitPage::buildHandOver, &VisitPage::buildPrescribe,
                             &VisitPage::buildDiagnose, &VisitPage::buildExamine, &VisitPage::buildRegistration, &VisitPage::buildRegister})
        m_parts.push_back([this, build] { (this->*build)(); });
    listen();
}

bool VisitPage::buildMore()
{
    if (m_parts.empty())
        return false;
    const auto build = m_parts.back();
    m_parts.pop_back();
    build();
    return true;
}

/// Before a visit is opened: every part follows the session from the beginning.
void VisitPage::buildRest()
{
    while (buildMore()) {}
}

void VisitPage::buildRegister()
{
    m_register = new RegisterStep(m_context, m_stack);
    m_stack->addWidget(m_register);
    connect(m_register, &RegisterStep::visitOpened, this,
            [this](const domain::VisitId &id) { openVisit(id, Step::Examine, {}); });
    connect(m_register, &RegisterStep::visitChosen, this, [this](const domain::VisitId &id) { openVisit(id, {}, {}); });
}

void VisitPage::buildRegistration()
{
    connect(addStep<RegistrationView>(Step::Register), &RegistrationView::undoRequested, this,
            [this] { takeBack(&presentation::VisitUndo::undo); });
}

void VisitPage::buildExamine()
{
    auto *examine = addStep<ExamineStep>(Step::Examine);
    connect(examine, &ExamineStep::jobStarted, this, &VisitPage::follow);
    connect(examine, &ExamineStep::examined, this, [this] { goTo(Step::Diagnose); });
}

void VisitPage::buildDiagnose()
{
    auto *diagnose = addStep<DiagnoseStep>(Step::Diagnose);
    connect(diagnose, &DiagnoseStep::questionRequested, this, [this](const QString &code) { goTo(Step::Examine, code); });
    connect(diagnose, &DiagnoseStep::jobStarted, this, &VisitPage::follow);
    connect(diagnose, &DiagnoseStep::undoRequested, this, [this] { takeBack(&presentation::VisitUndo::undo); });
}

void VisitPage::buildPrescribe()
{
    connect(addStep<PrescribeStep>(Step::Prescribe), &PrescribeStep::placeRequested, this, &VisitPage::goTo);
}

void VisitPage::buildHandOver()
{
    m_handOver = addStep<HandOverStep>(Step::HandOver);
    connect(m_handOver, &HandOverStep::jobStarted, this, &VisitPage::follow);
    connect(m_handOver, &HandOverStep::placeRequested, this, &VisitPage::goTo);
    connect(m_handOver, &HandOverStep::papersRequested, this, [this](const domain::PaperDraftId &draft) { showPapers(draft); });
}

void VisitPage::buildFollowUp()
{
    connect(addStep<FollowUpStep>(Step::FollowUp), &FollowUpStep::jobStarted, this, &VisitPage::follow);
}

void VisitPage::buildPapers()
{
    presentation::VisitPapersPresenter::warm(m_context.background, this);
    m_papers = new PapersPanel(m_context, m_stack);
    m_stack->addWidget(m_papers);
    connect(m_papers, &PapersPanel::jobStarted, this, &VisitPage::follow);
    connect(m_papers, &PapersPanel::reportChosen, this, [this] { goTo(Step::HandOver); });
    connect(&m_papers->presenter(), &presentation::VisitPapersPresenter::changed, this,
            [this] { m_bar->setPapers(m_papers->presenter().unfinished()); });
    connect(&m_session, &presentation::VisitSession::opened, this, [this] { m_papers->presenter().show(m_session.id()); });
}

}
