#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/whileseen.h"
#include "ui/presentation/workbench/workbenchreading.h"
#include "ui/presentation/workbench/workbenchrows.h"

#include <QObject>

namespace xunzhen::presentation {

/// 工作台: what wants doing, in three columns, following every change. Reads off the window's thread, where it lives.
class WorkbenchPresenter : public QObject
{
    Q_OBJECT

public:
    enum Column { Today, Due, ToDo, ColumnCount };
    /// The first three things of a new profile, and whether they are done.
    struct FirstSteps
    {
        bool enterprises = false, packs = false, visits = false;
        bool allDone() const { return enterprises && packs && visits; }
    };

    WorkbenchPresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent = nullptr);

    void reload();
    /// Nobody looks from now on: changes are not read. Seen again, everything is.
    void pause() { m_changes.pause(); }
    void resume();
    const std::vector<WorkbenchRow> &rows(Column column) const { return m_rows[column]; }
    static QString title(Column column);
    static QString emptyWord(Column column);
    FirstSteps firstSteps() const { return m_steps; }
    /// 3 drafts, 2 overdue … of the present day.
    QString summary() const;
    void act(Column column, int row);
    void importEnterprises();
    void chooseChecklists();
    void startVisit();
    void openCalendar();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void show(const WorkbenchReading &reading);
    void showToday(const WorkbenchReading &reading);
    void showDue(const WorkbenchReading &reading);
    void showToDo(const WorkbenchReading &reading);

    services::Services &m_services;
    Background &m_background;
    WhileSeen m_changes;
    Question m_question;
    Navigator &m_navigator;
    std::vector<WorkbenchRow> m_rows[ColumnCount];
    FirstSteps m_steps;
    int m_overdue = 0, m_conflicts = 0, m_drafts = 0, m_planned = 0;
};

}
