#pragma once

#include "ui/presentation/plan/calendarpresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace xunzhen::controls {
class ConflictMarks;
class MonthCalendar;
class RowListView;
}

namespace xunzhen::views {

class PlanDialog;

/// The month at the left, the chosen day at the right with what one does about a planned visit.
class CalendarPane : public QWidget
{
    Q_OBJECT

public:
    CalendarPane(const Context &context, QWidget *parent = nullptr);

    presentation::CalendarPresenter &presenter() { return m_presenter; }
    void setSeen(bool seen);
    void planVisit(); ///< on the chosen day
    void focusCalendar();

private:
    QWidget *buildMonth();
    QWidget *buildDay();
    QLayout *buildActions(QWidget *parent);
    void connectParts();
    void refresh();
    void refreshChoice();
    PlanDialog *dialog();
    void takeOut();

    Context m_context;
    presentation::CalendarPresenter m_presenter;
    PlanDialog *m_dialog = nullptr;
    controls::MonthCalendar *m_calendar = nullptr;
    controls::RowListView *m_day = nullptr;
    controls::ConflictMarks *m_marks = nullptr;
    QLabel *m_month = nullptr, *m_title = nullptr, *m_empty = nullptr;
    QPushButton *m_open = nullptr, *m_change = nullptr, *m_takeOut = nullptr;
};

}
