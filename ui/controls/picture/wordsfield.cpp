#include "ui/controls/picture/wordsfield.h"

#include <QKeyEvent>

#include <algorithm>

namespace xunzhen::controls {

namespace {
constexpr int kWidth = 280, kMargin = 8;
}

WordsField::WordsField(QWidget *parent) : QLineEdit(parent) { hide(); }

void WordsField::askAt(const QPoint &place)
{
    const QSize room = parentWidget()->size();
    const QSize size(std::min(kWidth, room.width() - 2 * kMargin), sizeHint().height());
    clear();
    setGeometry(std::clamp(place.x(), kMargin, std::max(kMargin, room.width() - size.width() - kMargin)),
                std::clamp(place.y(), kMargin, std::max(kMargin, room.height() - size.height() - kMargin)), size.width(),
                size.height());
    show();
    setFocus(Qt::OtherFocusReason);
}

void WordsField::enter()
{
    hide();
    Q_EMIT entered(text().trimmed());
}

/// Neither key is for the view below.
void WordsField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enter();
    } else if (key == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

}
