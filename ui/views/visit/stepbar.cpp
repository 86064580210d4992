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
}

void StepBar::setCurrent(Step current, bool visitOpen)
{
    for (auto entry = m_buttons.cbegin(); entry != m_buttons.cend(); ++entry)
        entry.value()->setEnabled((entry.key() == int(Step::Register)) != visitOpen);
    m_buttons.value(int(current))->setChecked(true);
}

}
