#include "ui/controls/notefield.h"

#include <QEvent>
#include <QStyle>

#include <utility>

namespace xunzhen::controls {

NoteField::NoteField(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_putting)
            return;
        m_typed = true;
        Q_EMIT edited(toPlainText());
    });
    fitHeight();
}

void NoteField::put(const QString &text)
{
    if (text == toPlainText())
        return;
    m_putting = true;
    setPlainText(text);
    m_putting = false;
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_typed = false;
    Q_EMIT left();
}

void NoteField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    if (event->type() == QEvent::ReadOnlyChange)
        invite();
}

/// What cannot be written invites nobody to.
void NoteField::invite()
{
    if (m_silent == isReadOnly())
        return;
    m_silent = isReadOnly();
    setPlaceholderText(std::exchange(m_invitation, placeholderText()));
    style()->unpolish(this);
    style()->polish(this);
}

void NoteField::setGrowing()
{
    m_grows = true;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    fitHeight();
}

QSize NoteField::sizeHint() const { return {QPlainTextEdit::sizeHint().width(), minimumHeight()}; }

void NoteField::fitHeight()
{
    setMinimumHeight(fontMetrics().lineSpacing() * m_lines + 24);
    setMaximumHeight(m_grows ? QWIDGETSIZE_MAX : minimumHeight());
}

}
