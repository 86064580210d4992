#pragma once

#include <QLineEdit>

namespace xunzhen::controls {

/// Whether somebody has typed there and has not left yet: only then what comes from elsewhere must not go into the field.
inline bool isInHand(const QLineEdit *field) { return field->hasFocus() && field->isModified(); }

/// From now on leaving the field (or Enter) lets go of it.
inline void letGoWhenLeft(QLineEdit *field)
{
    QObject::connect(field, &QLineEdit::editingFinished, field, [field] { field->setModified(false); });
}

}
