#pragma once

#include "ui/presentation/commands/command.h"

#include <QWidget>

namespace xunzhen::views {

/// One of the six steps of the visit.
class StepView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Comes to the front; `itemCode` (may be empty) is the question to show.
    virtual void enter(const QString &itemCode) = 0;
    /// Goes out of sight: what was typed must be durable when this returns.
    virtual void leave() {}
    /// What one can do on this step now; the page hands it on.
    virtual presentation::Commands commands() { return {}; }
};

}
