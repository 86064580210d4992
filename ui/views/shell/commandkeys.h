#pragma once

#include "ui/presentation/commands/commandregistry.h"

#include <QObject>

class QKeyEvent;
class QMouseEvent;
class QWidget;

namespace xunzhen::views {

/// Runs the command whose keys are pressed in the window. What a field takes as typing stays with the field, but for the keys
/// of the window itself; Enter, Space, Tab, Escape, arrows and the like reach a command only when no widget wanted them. The
/// mouse's own back and forward buttons do what "go.back" and "go.forward" do.
class CommandKeys : public QObject
{
    Q_OBJECT

public:
    CommandKeys(const presentation::CommandRegistry &registry, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool runs(QWidget &target, const QKeyEvent &key) const;
    bool runs(const QMouseEvent &mouse) const;

    const presentation::CommandRegistry &m_registry;
    QWidget &m_window;
};

}
