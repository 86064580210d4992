#pragma once

#include <QObject>

namespace xunzhen::controls {

/// Filter for the application: the wheel scrolls the page and never changes the choice of a combo box, date or number that
/// happens to pass under it.
class CalmWheel : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
