#include "ui/views/remediation/rulebar.h"

#include "ui/controls/named.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace xunzhen::views {

RuleBar::RuleBar(presentation::RemediationPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_remind(addDays(QStringLiteral("ruleRemind"), tr("Days before the day on which the firm is reminded"))),
      m_escalate(addDays(QStringLiteral("ruleEscalate"), tr("Days overdue after which the leader is told")))
{
    setObjectName(QStringLiteral("ruleBar"));
    setProperty("surface", QStringLiteral("bar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 20, 6);
    row->setSpacing(8);
    row->addWidget(new QLabel(tr("Remind the firm before the day by"), this));
    row->addWidget(m_remind);
    row->addSpacing(24);
    row->addWidget(new QLabel(tr("Tell the leader when it is overdue by"), this));
    row->addWidget(m_escalate);
    row->addStretch(1);
    hide();
}

QSpinBox *RuleBar::addDays(const QString &name, const QString &spoken)
{
    auto *days = controls::named(new QSpinBox(this), name, spoken);
    days->setRange(0, domain::EscalationRule::kMostDays);
    days->setSuffix(tr(" days"));
    connect(days, &QSpinBox::valueChanged, this, &RuleBar::keep);
    return days;
}

void RuleBar::toggle()
{
    const domain::EscalationRule rule = m_presenter.rule();
    m_filling = true;
    m_remind->setValue(rule.remindBefore);
    m_escalate->setValue(rule.escalateAfter);
    m_filling = false;
    setVisible(isHidden());
    if (isVisible())
        m_remind->setFocus();
}

void RuleBar::keep()
{
    if (!m_filling)
        m_presenter.setRule({m_remind->value(), m_escalate->value()});
}

}
