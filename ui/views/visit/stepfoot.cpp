#include "ui/views/visit/stepfoot.h"

#include "ui/controls/named.h"
#include "ui/presentation/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace xunzhen::views {

using domain::Step;

StepFoot::StepFoot(QWidget *parent) : QFrame(parent)
{
    setProperty("surface", QStringLiteral("foot"));
    m_next = controls::named(new QPushButton(this), QStringLiteral("stepNext"), {});
    m_next->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 16, 8);
    row->addStretch(1);
    row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_after); });
    hide();
}

void StepFoot::stand(Step step, bool isFrozen)
{
    const bool leads = step == Step::Diagnose || step == Step::Prescribe;
    setVisible(leads && !isFrozen);
    if (!leads)
        return;
    m_after = Step(int(step) + 1);
    m_next->setText(words(m_after));
    m_next->setAccessibleName(m_next->text());
}

QString StepFoot::words(Step step) { return tr("Next step: %1").arg(presentation::Words::of(step)); }

}
