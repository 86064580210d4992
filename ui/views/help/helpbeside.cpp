#include "ui/views/help/helpbeside.h"

#include "ui/views/help/helppane.h"

#include <QBoxLayout>
#include <QEvent>

namespace xunzhen::views {

HelpBeside::HelpBeside(const Context &context, const presentation::CommandRegistry &commands, QWidget *centre, QBoxLayout *row, Topic topic)
    : QObject(centre), m_commands(commands), m_centre(centre), m_row(row), m_topic(std::move(topic)), m_pane(new HelpPane(context, centre))
{
    centre->installEventFilter(this);
    m_pane->installEventFilter(this);
    connect(m_pane, &HelpPane::closed, this, [this] { m_shown.clear(); });
}

void HelpBeside::toggle()
{
    const QString topic = m_topic();
    if (m_pane->isVisible() && m_shown == topic)
        return m_pane->close();
    m_shown = topic;
    m_pane->open(topic, m_commands.groups());
    settle();
}

void HelpBeside::follow()
{
    if (!m_pane->isVisible())
        return;
    m_shown = m_topic();
    m_pane->follow(m_shown, m_commands.groups());
    settle();
}

/// The layout keeps its right side free for the pane, unless the page could not become so narrow.
void HelpBeside::settle()
{
    const int width = m_pane->isVisible() ? m_pane->width() : 0;
    m_row->setContentsMargins(0, 0, 0, 0);
    const bool fits = m_row->minimumSize().width() + width <= m_centre->width();
    m_row->setContentsMargins(0, 0, fits ? width : 0, 0);
    m_pane->setGeometry(m_centre->width() - m_pane->width(), 0, m_pane->width(), m_centre->height());
    m_pane->raise();
}

bool HelpBeside::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = watched == m_centre && event->type() == QEvent::Resize;
    const bool changed = watched == m_pane && (event->type() == QEvent::Show || event->type() == QEvent::Hide);
    if (moved || changed)
        settle();
    return QObject::eventFilter(watched, event);
}

}
