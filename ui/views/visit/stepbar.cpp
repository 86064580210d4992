#include "ui/views/visit/stepbar.h"

#include "ui/controls/named.h"
#include "ui/presentation/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace xunzhen::views {

using domain::Step;

StepBar::StepBar(QWidget *parent) : QFrame(parent)
{
    setProperty("surface", QStringLiteral("bar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(0);
    for (int i = int(Step::Register); i <= int(Step::FollowUp); ++i) {
        const QString word = presentation::Words::of(Step(i));
        auto *button = controls::named(new QToolButton(this), QStringLiteral("step.") + domain::stepCode(Step(i)), word);
        button->setText(QStringLiteral("%1  %2").arg(i + 1).arg(word));
        button->setProperty("kind", QStringLiteral("step"));
        button->setCheckable(true);
        button->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
        button->setToolTip(tr("Alt+%1").arg(i + 1));
        group->addButton(button);
        row->addWidget(button);
        m_buttons.insert(i, button);
        connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(Step(i)); });
    }
    row->addStretch(1);
    m_papers = controls::named(new QToolButton(this), QStringLiteral("step.papers"), tr("Papers of this visit"));
    m_papers->setProperty("kind", QStringLiteral("step"));
    m_papers->setCheckable(true);
    m_papers->setToolTip(tr("Alt+%1").arg(7));
    group->addButton(m_papers);
    row->addWidget(m_papers);
    connect(m_papers, &QToolButton::clicked, this, &StepBar::papersChosen);
    setPapers(0);
}

void StepBar::setPapers(int unfinished)
{
    m_papers->setText(unfinished > 0 ? tr("Papers (%1)").arg(unfinished) : tr("Papers"));
    m_papers->setShortcut(QKeySequence(Qt::ALT | Qt::Key_7)); // a new text has taken it away
}

void StepBar::setPapersCurrent() { m_papers->setChecked(true); }

void StepBar::setCurrent(Step current, bool visitOpen)
{
    for (auto entry = m_buttons.cbegin(); entry != m_buttons.cend(); ++entry)
        entry.value()->setEnabled(visitOpen || entry.key() == int(Step::Register));
    m_papers->setEnabled(visitOpen);
    m_buttons.value(int(current))->setChecked(true);
}

}
