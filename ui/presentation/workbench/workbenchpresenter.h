#pragma once

#include "models/services/services.h"
#include "ui/presentation/whileseen.h"
#include "ui/presentation/workbench/workbenchrows.h"

#include <QObject>

namespace xunzhen::presentation {

/// 工作台: what wants doing, in three columns, following every change. Lives in the window's thread.
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

    WorkbenchPresenter(services::Services &services, Navigator &navigator, QObject *parent = nullptr);

    void reload() { m_changes.read(); }
    /// Somebody looks at it from now on, or nobody does: then changes wait.
    void resume();
    void pause() { m_changes.pause(); }
    const std::vector<WorkbenchRow> &rows(Column column) const { return m_rows[column]; }
    static QString title(Column column);
    static QString emptyWord(Column column);
    FirstSteps firstSteps() const { return m_steps; }
    /// 3 drafts, 2 overdue … of the present day.
    QString summary() const;
    int waiting() const; ///< overdue and conflicts: the number on the rail
    void act(Column column, int row);
    void importEnterprises();
    void chooseChecklists();
    void startVisit();

Q_SIGNALS:
    void changed();

private:
    void read();

    services::Services &m_services;
    Navigator &m_navigator;
    WhileSeen m_changes;
    std::vector<WorkbenchRow> m_rows[ColumnCount];
    FirstSteps m_steps;
    int m_overdue = 0, m_conflicts = 0, m_drafts = 0;
};

}
