#pragma once

#include "ui/presentation/shared/synccardwords.h"
#include "ui/views/context.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace xunzhen::views {

/// What drops from the sync chip: when, what waits, what is wrong, one button, and the way to the page. Escape or a click
/// elsewhere closes it.
class SyncCard : public QFrame
{
    Q_OBJECT

public:
    SyncCard(const Context &context, QWidget &chip, QWidget *window);
    void open();
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void act();
    void openPage();
    void close();

    Context m_context;
    QWidget &m_chip;
    QLabel *m_title, *m_lines;
    QPushButton *m_act, *m_page;
    presentation::SyncCardWords::Act m_does = presentation::SyncCardWords::Act::OpenPage;
};

/// What the runner is doing at this moment, for the words about it.
presentation::SyncChip::Activity activityOf(const presentation::SyncRunner &runner);

}
