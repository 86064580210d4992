#include "ui/views/remediation/callbar.h"

#include "ui/controls/datefield.h"
#include "ui/controls/named.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/remediation/boardwords.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using domain::Escalation;
using domain::RemediationState;

namespace {
constexpr int kDayWidth = 170;
constexpr int kMoreDays = 15; ///< proposed when more time is given
}

CallBar::CallBar(const Context &context, presentation::RemediationPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(presenter), m_way(new QLabel(this))
{
    setProperty("surface", QStringLiteral("bar"));
    setObjectName(QStringLiteral("callBar"));
    m_way->setObjectName(QStringLiteral("callWay"));
    m_way->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 6, 20, 8);
    layout->setSpacing(6);
    layout->addWidget(m_way);
    auto *row = new QHBoxLayout;
    m_remind = addButton(Act::Remind, QStringLiteral("callRemind"), tr("Remind…"));
    m_escalate = addButton(Act::Escalate, QStringLiteral("callEscalate"), tr("Tell the leader…"));
    m_extend = addButton(Act::Extend, QStringLiteral("callExtend"), tr("Give more time…"));
    m_reopen = addButton(Act::Reopen, QStringLiteral("callReopen"), tr("Take the close-out back…"));
    for (auto *button : {m_remind, m_escalate, m_extend, m_reopen})
        row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(buildLine());
}

QPushButton *CallBar::addButton(Act act, const QString &name, const QString &word)
{
    auto *button = named(new QPushButton(word, this), name, word);
    connect(button, &QPushButton::clicked, this, [this, act] { begin(m_act == act ? Act::None : act); });
    return button;
}

QWidget *CallBar::buildLine()
{
    m_line = new QWidget(this);
    m_until = new QLabel(tr("Until"), m_line);
    m_day = named(controls::newDateField(m_line), QStringLiteral("callDay"), tr("Until"));
    m_day->setMinimumWidth(kDayWidth);
    m_words = named(new QLineEdit(m_line), QStringLiteral("callWords"), tr("Words for the record"));
    m_done = named(new QPushButton(tr("Record"), m_line), QStringLiteral("callDone"), tr("Record"));
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_until);
    row->addWidget(m_day);
    row->addWidget(m_words, 1);
    row->addWidget(m_done);
    m_line->hide();
    connect(m_words, &QLineEdit::textChanged, this, &CallBar::refreshDone);
    connect(m_words, &QLineEdit::returnPressed, m_done, &QPushButton::click);
    connect(m_done, &QPushButton::clicked, this, &CallBar::perform);
    return m_line;
}

QString CallBar::placeholder() const
{
    switch (m_act) {
    case Act::Remind: return tr("How, and who was reached");
    case Act::Escalate: return tr("Whom, and what was decided");
    case Act::Extend: return tr("Why; the paper keeps its date");
    case Act::Reopen: return tr("What was wrong; the look stays on record");
    case Act::None: break;
    }
    return {};
}

void CallBar::begin(Act act)
{
    m_act = act;
    m_line->setVisible(act != Act::None);
    m_until->setVisible(act == Act::Extend);
    m_day->setVisible(act == Act::Extend);
    m_words->clear();
    m_words->setPlaceholderText(placeholder());
    if (act == Act::Extend)
        controls::setDate(*m_day, std::max(m_presenter.standing().due, m_presenter.today()).addDays(kMoreDays));
    refreshDone();
    if (act != Act::None)
        m_words->setFocus();
}

/// A reminder needs no words, the others say why.
void CallBar::refreshDone() { m_done->setEnabled(m_act == Act::Remind || !m_words->text().trimmed().isEmpty()); }

bool CallBar::carryOut()
{
    const QString words = m_words->text().trimmed();
    switch (m_act) {
    case Act::Remind: return m_presenter.remind(words);
    case Act::Escalate: return m_presenter.escalate(words);
    case Act::Extend: return m_presenter.extend(controls::dateOf(*m_day), words);
    case Act::Reopen: return m_presenter.reopen(m_presenter.selectedId(), words);
    case Act::None: break;
    }
    return false;
}

void CallBar::perform()
{
    if (carryOut())
        begin(Act::None);
}

void CallBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_act != Act::None)
        return begin(Act::None);
    QFrame::keyPressEvent(event);
}

void CallBar::refresh()
{
    const auto *row = m_presenter.selected();
    if (!row)
        return;
    if (row->item.id != m_shown) {
        m_shown = row->item.id;
        begin(Act::None);
    }
    const domain::Standing standing = m_presenter.standing();
    const bool closed = row->item.state == RemediationState::Closed;
    const QString way = presentation::BoardWords::way(standing, m_presenter.today());
    m_way->setText(way);
    m_way->setVisible(!way.isEmpty());
    controls::setStyleProperty(m_way, "tone", controls::toneCode(presentation::BoardWords::tone(standing.escalation)));
    for (auto *button : {m_remind, m_escalate, m_extend})
        button->setVisible(!closed);
    m_escalate->setVisible(!closed && standing.remindedAt.isValid());
    m_reopen->setVisible(closed);
}

}
