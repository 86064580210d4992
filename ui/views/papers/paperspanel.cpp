#include "ui/views/papers/paperspanel.h"

#include "ui/views/papers/drawpane.h"
#include "ui/views/papers/issuedpaper.h"
#include "ui/views/papers/paperformview.h"
#include "ui/views/papers/paperlist.h"
#include "ui/views/papers/periodpane.h"

namespace xunzhen::views {

using presentation::VisitPapersPresenter;

PapersPanel::PapersPanel(const Context &context, QWidget *parent)
    : QStackedWidget(parent), m_context(context), m_presenter(context.services), m_list(new PaperList(context, m_presenter, this)),
      m_form(new PaperFormView(context, this)), m_issued(new IssuedPaper(context, this)), m_draw(new DrawPane(this)), m_period(new PeriodPane(this))
{
    setObjectName(QStringLiteral("papersPanel"));
    addWidget(m_list);
    addWidget(m_form);
    addWidget(m_issued);
    addWidget(m_draw);
    addWidget(m_period);
    connect(&m_presenter, &VisitPapersPresenter::failed, this, [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(m_list, &PaperList::draftChosen, this, &PapersPanel::openDraft);
    connect(m_list, &PaperList::paperChosen, this, &PapersPanel::openPaper);
    connect(m_list, &PaperList::reportChosen, this, &PapersPanel::reportChosen);
    connect(m_list, &PaperList::drawChosen, this, &PapersPanel::onDraw);
    connect(m_list, &PaperList::publicationChosen, this, &PapersPanel::onPublication);
    connect(m_list, &PaperList::jobStarted, this, &PapersPanel::jobStarted);
    connect(m_list, &PaperList::periodReportChosen, this, [this] { m_context.navigator.go({.page = presentation::Places::statistics()}); });
    connect(m_draw, &DrawPane::closed, this, &PapersPanel::showList);
    connect(m_draw, &DrawPane::drawRequested, this, [this](const domain::DrawRequest &draw) { openBegun(m_presenter.beginDraw(draw)); });
    connect(m_period, &PeriodPane::closed, this, &PapersPanel::showList);
    connect(m_period, &PeriodPane::periodChosen, this,
            [this](QDate from, QDate to) { openBegun(m_presenter.beginPublication(from, to)); });
    connect(m_form, &PaperFormView::closed, this, &PapersPanel::showList);
    connect(m_form, &PaperFormView::issued, this, &PapersPanel::openPaper);
    connect(m_form, &PaperFormView::jobStarted, this, &PapersPanel::jobStarted);
    connect(m_issued, &IssuedPaper::shown, this, [this] { setCurrentWidget(m_issued); });
    connect(m_issued, &IssuedPaper::closed, this, &PapersPanel::showList);
}

void PapersPanel::show(const domain::VisitId &visit)
{
    const bool same = m_presenter.visit() == visit && currentWidget() != m_list;
    m_presenter.show(visit);
    if (!same)
        showList();
}

void PapersPanel::openDraft(const domain::PaperDraftId &draft)
{
    m_issued->giveUp();
    m_form->open(draft);
    setCurrentWidget(m_form);
}

void PapersPanel::openPaper(const domain::PaperId &paper)
{
    m_issued->show(paper);
}

void PapersPanel::openBegun(const std::optional<domain::PaperDraftId> &draft)
{
    if (draft)
        openDraft(*draft);
}

void PapersPanel::onDraw()
{
    m_draw->begin();
    setCurrentWidget(m_draw);
}

void PapersPanel::onPublication()
{
    m_period->begin(m_context.services.clock().today());
    setCurrentWidget(m_period);
}

void PapersPanel::leave() { m_form->leave(); }

void PapersPanel::showList()
{
    m_issued->giveUp();
    setCurrentWidget(m_list);
}

}
