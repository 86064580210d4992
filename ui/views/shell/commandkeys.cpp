#include "ui/views/shell/commandkeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

namespace xunzhen::views {

namespace {

constexpr auto kCommandModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

/// Keys that nearly every widget has a use of its own for.
bool isOfWidgets(const QKeyEvent &key)
{
    if (key.modifiers() & kCommandModifiers)
        return false;
    return (key.key() >= Qt::Key_Escape && key.key() <= Qt::Key_PageDown) || key.key() == Qt::Key_Space;
}

/// As the widget tells when Qt asks it before a shortcut runs.
bool isTypedInto(QWidget &target, const QKeyEvent &key)
{
    QKeyEvent asked(QEvent::ShortcutOverride, key.key(), key.modifiers(), key.text(), key.isAutoRepeat());
    asked.ignore();
    QCoreApplication::sendEvent(&target, &asked);
    return asked.isAccepted();
}

QKeySequence keysOf(const QKeyEvent &key)
{
    return QKeySequence(int(key.modifiers() & ~Qt::KeypadModifier) | key.key());
}

}

CommandKeys::CommandKeys(const presentation::CommandRegistry &registry, QWidget &window)
    : QObject(&window), m_registry(registry), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool CommandKeys::runs(QWidget &target, const QKeyEvent &key) const
{
    if (key.key() == Qt::Key_unknown || key.key() == 0 || (isOfWidgets(key) && &target != &m_window))
        return false;
    const QKeySequence keys = keysOf(key);
    if (!m_registry.isGeneral(keys) && isTypedInto(target, key))
        return false;
    const auto command = m_registry.withKeys(keys);
    if (command)
        command->run();
    return command.has_value();
}

bool CommandKeys::runs(const QMouseEvent &mouse) const
{
    if (mouse.button() == Qt::BackButton)
        return m_registry.run(QStringLiteral("go.back"));
    return mouse.button() == Qt::ForwardButton && m_registry.run(QStringLiteral("go.forward"));
}

bool CommandKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::MouseButtonPress)
        return false;
    auto *target = qobject_cast<QWidget *>(watched);
    if (!target || target->window() != &m_window || QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return false;
    if (event->type() == QEvent::KeyPress)
        return runs(*target, *static_cast<QKeyEvent *>(event));
    return runs(*static_cast<QMouseEvent *>(event));
}

}
