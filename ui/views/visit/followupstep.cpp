#include "ui/views/visit/followupstep.h"

#include "ui/controls/columnscroll.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/views/casefile/casefileexport.h"
#include "ui/views/clearlayout.h"
#include "ui/views/originalsnote.h"
#include "ui/views/plan/plandialog.h"
#include "ui/views/visit/followupcard.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xunzhen::views {

FollowUpStep::FollowUpStep(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_presenter(session, context.background),
      m_caseFile(new CaseFileExport(context, this)), m_caseExport(CaseFileExport::makeButton(this)), m_cards(new QVBoxLayout)
{
    setObjectName(QStringLiteral("followUpStep"));
    m_closedToo = controls::named(new QCheckBox(tr("Show what has been settled too"), this), QStringLiteral("followUpClosed"),
                                  tr("Show what has been settled too"));
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 8, 20, 16);
    column->setSpacing(12);
    column->addLayout(m_cards);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    m_list = scroll;
    m_empty = new controls::EmptyState(tr("Nothing is open at this firm"),
                                       tr("Items of issued plans appear here until they are closed out."), this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 20, 0);
    head->addWidget(m_closedToo);
    head->addStretch(1);
    auto *plan = controls::named(new QPushButton(tr("Plan the follow-up visit…"), this), QStringLiteral("followUpPlan"),
                                 tr("Plan a visit that follows this one up"));
    head->addWidget(plan);
    head->addWidget(m_caseExport);
    controls::ColumnScroll::lineUp(*head, *scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    m_originals = new OriginalsNote(context, this);
    layout->addWidget(m_originals);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_empty, 1);
    connect(plan, &QPushButton::clicked, this, &FollowUpStep::planNext);
    connect(m_closedToo, &QCheckBox::toggled, this, &FollowUpStep::refresh);
    connect(&m_presenter, &presentation::FollowUpPresenter::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_presenter, &presentation::FollowUpPresenter::jobStarted, this, &FollowUpStep::jobStarted);
    connect(m_caseExport, &QPushButton::clicked, this, [this] { m_caseFile->begin(m_session.id()); });
    connect(m_caseFile, &CaseFileExport::jobStarted, this, &FollowUpStep::jobStarted);
    connect(&m_presenter, &presentation::FollowUpPresenter::failed, this,
            [this](const QString &sentence) { m_context.notices.warn(sentence); });
}

void FollowUpStep::enter(const QString &) { refresh(); }

/// On the day on which the first open item is due.
void FollowUpStep::planNext()
{
    if (!m_session.isOpen())
        return;
    QDate day;
    const QDate today = m_context.services.clock().today();
    for (const auto &row : m_presenter.rows(false))
        if (row.daysLeft && *row.daysLeft >= 0 && (!day.isValid() || today.addDays(*row.daysLeft) < day))
            day = today.addDays(*row.daysLeft);
    if (!m_plan)
        m_plan = new PlanDialog(m_context, this);
    m_plan->plan(m_session.record().visit.enterprise, day, domain::kFollowUpSource);
}

void FollowUpStep::refresh()
{
    const auto rows = m_presenter.rows(m_closedToo->isChecked());
    const bool same = std::equal(rows.begin(), rows.end(), m_shown.begin(), m_shown.end(),
                                 [](const auto &row, const FollowUpCard *card) { return row.item.id == card->id(); });
    if (!same) {
        clearLayout(*m_cards);
        m_shown.clear();
        for (const auto &row : rows) {
            auto *card = new FollowUpCard(m_context, m_presenter, row.item.id, this);
            m_cards->addWidget(card);
            m_shown.push_back(card);
        }
    }
    QList<domain::VisitId> visits;
    for (size_t i = 0; i < rows.size(); ++i) {
        m_shown[i]->refresh(rows[i]);
        if (!visits.contains(rows[i].item.visit))
            visits << rows[i].item.visit;
    }
    m_originals->setVisits(visits);
    m_caseExport->setVisible(m_session.isOpen() && m_session.isFrozen());
    m_list->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
}

}
