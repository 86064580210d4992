#pragma once

#include <QWidget>

namespace xunzhen::controls {

/// Gives an interactive widget the name tests use and the name a screen reader says; returns it for chaining.
template<typename Widget>
Widget *named(Widget *widget, const QString &objectName, const QString &spoken)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(spoken);
    return widget;
}

}
