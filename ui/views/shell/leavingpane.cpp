#include "ui/views/shell/leavingpane.h"

#include "ui/controls/named.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

namespace {
constexpr int kMostMs = 10'000;
constexpr int kWidth = 420;
}

LeavingPane::LeavingPane(presentation::SyncRunner &runner, QWidget *window) : QFrame(window), m_runner(runner)
{
    setObjectName(QStringLiteral("leavingPane"));
    setProperty("surface", QStringLiteral("card"));
    setProperty("floating", true);
    auto *title = new QLabel(tr("Handing in your records…"), this);
    title->setProperty("face", QStringLiteral("title"));
    auto *text = new QLabel(tr("Everything is saved on this laptop. The program ends as soon as the colleagues have it too, in ten seconds at the latest."), this);
    text->setWordWrap(true);
    auto *leave = controls::named(new QPushButton(tr("Close now, hand in at the next start"), this), QStringLiteral("leaveNow"),
                                  tr("Close now, hand in at the next start"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(leave, 0, Qt::AlignRight);
    window->installEventFilter(this);
    m_most.setSingleShot(true);
    connect(&m_most, &QTimer::timeout, this, &LeavingPane::end);
    connect(leave, &QPushButton::clicked, this, &LeavingPane::end);
    connect(&m_runner, &presentation::SyncRunner::ran, this, &LeavingPane::end);
    leave->setFocus();
}

void LeavingPane::begin()
{
    settle();
    show();
    raise();
    m_most.start(kMostMs);
    m_runner.handIn();
}

void LeavingPane::settle()
{
    setFixedWidth(std::min(kWidth, parentWidget()->width() - 16));
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
}

void LeavingPane::end()
{
    if (m_over)
        return;
    m_over = true;
    m_runner.cancel();
    Q_EMIT over();
}

bool LeavingPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return QFrame::eventFilter(watched, event);
}

}
