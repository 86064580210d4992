#include "ui/views/shell/synccard.h"

#include "ui/controls/named.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>

namespace xunzhen::views {

using controls::named;
using Act = presentation::SyncCardWords::Act;

namespace {
constexpr int kWidth = 400;
}

presentation::SyncChip::Activity activityOf(const presentation::SyncRunner &runner)
{
    return {runner.isRunning(), runner.isSlow(), runner.isCancelled()};
}

SyncCard::SyncCard(const Context &context, QWidget &chip, QWidget *window)
    : QFrame(window), m_context(context), m_chip(chip), m_title(new QLabel(this)), m_lines(new QLabel(this))
{
    setObjectName(QStringLiteral("syncCard"));
    setAccessibleName(tr("Shared folder"));
    setProperty("surface", QStringLiteral("card"));
    setProperty("floating", true);
    m_title->setProperty("face", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_lines->setObjectName(QStringLiteral("syncCardLines"));
    m_lines->setWordWrap(true);
    m_act = named(new QPushButton(this), QStringLiteral("syncCardAct"), tr("Sync now"));
    m_act->setProperty("kind", QStringLiteral("primary"));
    m_page = named(new QPushButton(tr("Details"), this), QStringLiteral("syncCardPage"), tr("Open the shared folder's page"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_page);
    buttons->addWidget(m_act);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
    layout->addLayout(buttons);
    hide();
    connect(m_act, &QPushButton::clicked, this, &SyncCard::act);
    connect(m_page, &QPushButton::clicked, this, &SyncCard::openPage);
}

void SyncCard::open()
{
    if (isVisible())
        return close();
    show();
    refresh();
    QCoreApplication::instance()->installEventFilter(this);
    m_act->setFocus(Qt::PopupFocusReason);
}

void SyncCard::close()
{
    QCoreApplication::instance()->removeEventFilter(this);
    hide();
}

void SyncCard::refresh()
{
    if (!isVisible())
        return;
    const auto card = presentation::SyncCardWords::card(m_context.services.sync().status(), m_context.services.clock().now(),
                                                        activityOf(m_context.runner), m_context.runner.lastResult());
    m_title->setText(card.title);
    controls::setStyleProperty(m_title, "tone", controls::toneCode(card.tone));
    m_lines->setText(card.lines.join(QStringLiteral("\n\n")));
    m_act->setText(card.action);
    m_act->setAccessibleName(card.action);
    m_page->setVisible(card.act != Act::OpenPage);
    m_does = card.act;
    place();
}

void SyncCard::place()
{
    const QPoint corner = m_chip.mapTo(parentWidget(), QPoint(m_chip.width(), m_chip.height() + 4));
    setFixedWidth(kWidth);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(kWidth) : sizeHint().height();
    setGeometry(std::max(0, corner.x() - kWidth), corner.y(), kWidth, height);
    raise();
}

void SyncCard::act()
{
    switch (m_does) {
    case Act::Sync: return m_context.runner.runNow();
    case Act::Stop: return m_context.runner.cancel();
    case Act::OpenPage: return openPage();
    }
}

void SyncCard::openPage()
{
    close();
    m_context.navigator.go({.page = presentation::Places::sharing()});
}

void SyncCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    close();
    m_chip.setFocus(Qt::PopupFocusReason);
}

bool SyncCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed && pressed->window() == window() && pressed != this && !isAncestorOf(pressed) && pressed != &m_chip)
            close();
    }
    return QFrame::eventFilter(watched, event);
}

}
