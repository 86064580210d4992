#pragma once

#include "ui/presentation/commands/commandregistry.h"
#include "ui/views/context.h"

#include <QObject>

class QBoxLayout;

namespace xunzhen::views {

class HelpPane;

/// Where the help stands in the window: beside the page where that can do with less room, else over its right edge.
class HelpBeside : public QObject
{
    Q_OBJECT

public:
    using Topic = std::function<QString()>;

    /// `row` is the layout of `centre`; `topic` names the page of the help for what is shown now.
    HelpBeside(const Context &context, const presentation::CommandRegistry &commands, QWidget *centre, QBoxLayout *row, Topic topic);

    /// Opens the page of the screen one is on; closes the help when that page is there already.
    void toggle();
    /// Another screen was reached.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    const presentation::CommandRegistry &m_commands;
    QWidget *m_centre;
    QBoxLayout *m_row;
    Topic m_topic;
    HelpPane *m_pane;
    QString m_shown;
};

}
