#pragma once

#include <QColor>
#include <QIcon>

namespace xunzhen::controls {

struct IconColours
{
    QColor normal, disabled, selected;
};

/// The line icon `name` of resources/icons (24 px grid, strokes in currentColor), sharp at every size and scale.
/// An unknown name gives a null icon.
QIcon lineIcon(const QString &name, const IconColours &colours);

}
