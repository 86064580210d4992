#include "ui/controls/searchfield.h"

#include <QAction>
#include <QKeyEvent>

namespace xunzhen::controls {

namespace {
constexpr int kPauseMs = 60;
}

SearchField::SearchField(const Theme &theme, const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    m_glass = addAction(theme.icon(QStringLiteral("search"), theme.tokens().quiet), QLineEdit::LeadingPosition);
    connect(&theme, &Theme::changed, this,
            [this, &theme] { m_glass->setIcon(theme.icon(QStringLiteral("search"), theme.tokens().quiet)); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        Q_EMIT moved(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_pause.isActive()) {
        m_pause.stop();
        Q_EMIT searched(text());
    }
    QLineEdit::keyPressEvent(event);
}

}
