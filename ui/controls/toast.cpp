#include "ui/controls/toast.h"

#include "ui/controls/named.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xunzhen::controls {

namespace {
constexpr int kStandsMs = 8000;
constexpr int kMargin = 20;
constexpr int kAboveFoot = 72; // the primary button stays free
constexpr int kWidest = 720;
}

Toast::Toast(QWidget *window) : QFrame(window), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("toast"));
    setProperty("surface", QStringLiteral("toast"));
    m_text->setObjectName(QStringLiteral("toastText"));
    m_text->setWordWrap(true);
    m_undo = named(new QPushButton(tr("Undo"), this), QStringLiteral("toastUndo"), tr("Undo"));
    m_close = named(new QPushButton(tr("Close"), this), QStringLiteral("toastClose"), tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kStandsMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undoing = std::exchange(m_undoing, {}))
            undoing();
    });
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, std::function<void()> undo)
{
    m_undoing = std::move(undo);
    present(text, false);
}

void Toast::warn(const QString &sentence)
{
    m_undoing = {};
    present(sentence, true);
}

void Toast::present(const QString &text, bool stays)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_undo->setVisible(bool(m_undoing));
    m_close->setVisible(stays);
    if (stays)
        m_timer.stop();
    else
        m_timer.start();
    settle();
    show();
    raise();
}

void Toast::settle()
{
    const int room = std::min(kWidest, parentWidget()->width() - 2 * kMargin);
    const int buttons = (m_undo->isHidden() ? 0 : m_undo->sizeHint().width()) + (m_close->isHidden() ? 0 : m_close->sizeHint().width());
    int line = 0;
    for (const QString &part : m_text->text().split(u'\n'))
        line = std::max(line, m_text->fontMetrics().horizontalAdvance(part));
    const int width = std::min(room, line + buttons + 64);
    setFixedWidth(width);
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    resize(width, height);
    move((parentWidget()->width() - width) / 2, parentWidget()->height() - height - kAboveFoot);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        settle();
    return QFrame::eventFilter(watched, event);
}

}
