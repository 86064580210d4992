#pragma once

#include "ui/presentation/commands/commandregistry.h"
#include "ui/presentation/settings/looksettings.h"
#include "ui/views/context.h"

#include <QFrame>
#include <QTimer>

class QPushButton;
class QToolButton;

namespace xunzhen::views {

class QuickSearch;
class SyncCard;

/// The bar above the page: search, the shared folder's state, who I am.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(const Context &context, presentation::LookSettings &look, const presentation::CommandRegistry &commands, QWidget *window);
    QuickSearch *search() const { return m_search; }

private:
    void follow();
    void refreshSync();
    void refreshWho();
    void refreshIcons();

    Context m_context;
    QuickSearch *m_search;
    QPushButton *m_sync;
    SyncCard *m_card;
    QPushButton *m_who;
    QToolButton *m_help;
    QTimer m_minute;
};

}
