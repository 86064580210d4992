#include "ui/controls/calmwheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace xunzhen::controls {

bool CalmWheel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !(qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched)))
        return QObject::eventFilter(watched, event);
    event->ignore(); // goes on to the parent
    return true;
}

}
