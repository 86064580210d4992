#include "ui/views/enterprises/morebutton.h"

namespace xunzhen::views {

MoreButton::MoreButton(const QString &objectName, QWidget *parent) : QPushButton(tr("More ▾"), parent), m_menu(new QMenu(this))
{
    setObjectName(objectName);
    setAccessibleName(tr("More that can be done"));
    m_menu->setObjectName(objectName + QStringLiteral("Menu"));
    m_menu->setToolTipsVisible(true);
    connect(this, &QPushButton::clicked, this, [this] {
        const QSize size = m_menu->sizeHint();
        const bool below = mapToGlobal(QPoint(0, height())).y() + size.height() < window()->geometry().bottom();
        m_menu->popup(mapToGlobal(QPoint(0, below ? height() : -size.height())));
    });
}

QAction *MoreButton::add(const QString &objectName, const QString &words, const QString &toolTip)
{
    QAction *action = m_menu->addAction(words);
    action->setObjectName(objectName);
    action->setToolTip(toolTip.isEmpty() ? words : toolTip);
    return action;
}

}
