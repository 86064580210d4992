#pragma once

#include "ui/presentation/settings/looksettings.h"
#include "ui/views/context.h"

#include <QMenu>

namespace xunzhen::views {

/// What one's name opens: who uses this laptop, theme, size of the text, large targets, the settings. Made anew each time.
class WhoMenu : public QMenu
{
    Q_OBJECT

public:
    WhoMenu(const Context &context, presentation::LookSettings &look, QWidget *parent = nullptr);

private:
    void fill();
    void addPeople();
    void addLook();
    QAction *choice(QMenu &menu, const QString &word, const QString &name, bool chosen);

    Context m_context;
    presentation::LookSettings &m_look;
};

}
