#include "ui/controls/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace xunzhen::controls {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent), m_heading(new QLabel(this)), m_head(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setProperty("surface", QStringLiteral("card"));
    m_heading->setProperty("face", QStringLiteral("heading"));
    m_heading->setWordWrap(true); // a narrow column must not be pushed wider by its heading
    m_head->addWidget(m_heading, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(m_head);
    m_body->setSpacing(8);
    layout->addLayout(m_body, 1);
    setHeading(heading);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void Card::addToHeading(QWidget *widget) { m_head->addWidget(widget); }

}
