#include "ui/views/shared/needrow.h"

#include "ui/controls/named.h"
#include "ui/controls/theme/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

NeedRow::NeedRow(const presentation::SharingNeed &need, int place, QWidget *parent)
    : QFrame(parent), m_act(need.act), m_meaning(new QLabel(need.meaning, this))
{
    setProperty("surface", QStringLiteral("bar"));
    auto *sign = new QLabel(QStringLiteral("!"), this);
    sign->setProperty("face", QStringLiteral("heading"));
    sign->setProperty("tone", controls::toneCode(need.tone));
    auto *text = new QLabel(need.text, this);
    text->setWordWrap(true);
    m_button = controls::named(new QPushButton(need.action, this), QStringLiteral("needAct%1").arg(place),
                               QStringLiteral("%1: %2").arg(need.action, need.text));
    m_meaning->setObjectName(QStringLiteral("needMeaning%1").arg(place));
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("quiet", true);
    m_meaning->setContentsMargins(20, 0, 0, 0);
    m_meaning->hide();
    connect(m_button, &QPushButton::clicked, this, &NeedRow::onPressed);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(sign, 0, Qt::AlignVCenter);
    top->addWidget(text, 1);
    top->addWidget(m_button, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->addLayout(top);
    column->addWidget(m_meaning);
}

void NeedRow::onPressed()
{
    if (m_act != presentation::SharingNeed::Act::Explain) {
        Q_EMIT acted();
        return;
    }
    m_meaning->setVisible(m_meaning->isHidden());
    m_button->setText(m_meaning->isHidden() ? presentation::SharingNeeds::word(m_act) : tr("Hide"));
}

}
