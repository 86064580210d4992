#include "ui/views/visit/diagnosestep.h"

#include "ui/controls/emptystate.h"
#include "ui/views/clearlayout.h"
#include "ui/views/visit/findingcard.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xunzhen::views {

DiagnoseStep::DiagnoseStep(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_presenter(session), m_scroll(new QScrollArea(this)),
      m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("diagnoseStep"));
    auto *inside = new QWidget(m_scroll);
    inside->setProperty("scrolled", true);
    auto *outer = new QVBoxLayout(inside);
    outer->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(12);
    outer->addLayout(m_column);
    outer->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inside);
    m_empty = new controls::EmptyState(tr("Nothing is at risk"), tr("A finding appears here for each question answered “at risk”."), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    layout->addWidget(m_empty);
    connect(&m_presenter, &presentation::DiagnosePresenter::findingsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void DiagnoseStep::enter(const QString &itemCode)
{
    m_presenter.draft();
    refresh();
    for (FindingCard *card : m_cards)
        if (card->finding().itemCode == itemCode)
            m_scroll->ensureWidgetVisible(card);
}

void DiagnoseStep::leave()
{
    QGuiApplication::inputMethod()->commit();
    m_presenter.flush();
}

bool DiagnoseStep::sameCards(const std::vector<domain::Finding> &findings) const
{
    return std::equal(findings.begin(), findings.end(), m_cards.begin(), m_cards.end(),
                      [](const domain::Finding &finding, const FindingCard *card) { return finding.id == card->finding().id; });
}

void DiagnoseStep::rebuild(const std::vector<domain::Finding> &findings)
{
    clearLayout(*m_column);
    m_cards.clear();
    for (const auto &finding : findings) {
        auto *card = new FindingCard(m_context, m_presenter, finding, this);
        connect(card, &FindingCard::questionRequested, this, &DiagnoseStep::questionRequested);
        m_column->addWidget(card);
        m_cards.push_back(card);
    }
}

void DiagnoseStep::refresh()
{
    const auto findings = m_presenter.findings();
    if (!sameCards(findings))
        rebuild(findings);
    for (size_t i = 0; i < findings.size(); ++i)
        m_cards[i]->refresh(findings[i], m_session.isFrozen());
    m_scroll->setVisible(!findings.empty());
    m_empty->setVisible(findings.empty());
}

}
