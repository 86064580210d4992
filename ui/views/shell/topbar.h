#pragma once

#include "ui/views/context.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace xunzhen::views {

class QuickSearch;

/// The bar above the page: search, the shared folder's state, who I am.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(const Context &context, QWidget *window);
    QuickSearch *search() const { return m_search; }

private:
    void refreshSync();
    void refreshWho();

    Context m_context;
    QuickSearch *m_search;
    QPushButton *m_sync;
    QLabel *m_who;
    QTimer m_minute;
};

}
