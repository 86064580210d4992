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
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, [this] {
        addCard();
        bring(*m_cards.back());
    });
    connect(&m_presenter, &presentation::DiagnosePresenter::findingsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void DiagnoseStep::enter(const QString &itemCode)
{
    m_sought = itemCode;
    m_presenter.draft();
    refresh();
    for (FindingCard *card : m_cards)
        bring(*card);
}

void DiagnoseStep::bring(FindingCard &card)
{
    if (m_sought.isEmpty() || card.finding().itemCode != m_sought)
        return;
    m_sought.clear();
    m_scroll->ensureWidgetVisible(&card);
}

void DiagnoseStep::leave()
{
    QGuiApplication::inputMethod()->commit();
    m_presenter.flush();
}

bool DiagnoseStep::sameCards(const std::vector<domain::Finding> &findings) const
{
    return std::equal(findings.begin(), findings.end(), m_wanted.begin(), m_wanted.end(),
                      [](const domain::Finding &one, const domain::Finding &other) { return one.id == other.id; });
}

void DiagnoseStep::rebuild(const std::vector<domain::Finding> &findings)
{
    clearLayout(*m_column);
    m_cards.clear();
    m_wanted = findings;
    m_next.stop();
    addCard();
}

void DiagnoseStep::addCard()
{
    if (m_cards.size() >= m_wanted.size())
        return;
    const domain::Finding &finding = m_wanted[m_cards.size()];
    auto *card = new FindingCard(m_context, m_presenter, finding, this);
    connect(card, &FindingCard::questionRequested, this, &DiagnoseStep::questionRequested);
    m_column->addWidget(card);
    m_cards.push_back(card);
    card->refresh(finding, m_session.isFrozen());
    if (m_cards.size() < m_wanted.size())
        m_next.start();
}

void DiagnoseStep::refresh()
{
    const auto findings = m_presenter.findings();
    if (!sameCards(findings))
        rebuild(findings);
    m_wanted = findings;
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->refresh(findings[i], m_session.isFrozen());
    m_scroll->setVisible(!findings.empty());
    m_empty->setVisible(findings.empty());
}

}
