#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/workbench/workbenchrows.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace xunzhen::views {

/// One column of the workbench: rows with one button each. Up and down walk the buttons, left and right ask for the neighbour;
/// the focus stays at its place when rows come and go. More rows than one looks through are shown on demand; those below the
/// first ones are built while the window answers.
class WorkbenchColumn : public controls::Card
{
    Q_OBJECT

public:
    static constexpr int kShown = 30; ///< at first, and with each asking for more

    WorkbenchColumn(const QString &title, const QString &objectName, const QString &emptyWord, QWidget *parent = nullptr);
    void setRows(const std::vector<presentation::WorkbenchRow> &rows);
    /// Puts the focus on the row's button, or on the nearest there is; false when the column is empty.
    bool focusRow(int row);

Q_SIGNALS:
    void acted(int row);
    void neighbourWanted(int step, int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();
    void addRows(int count);
    void showMore();
    int focusedRow() const;
    void addMoreButton();
    void append(QWidget *widget);
    QWidget *newRow(const presentation::WorkbenchRow &row, int place);
    void clear();

    QLabel *m_count;
    QLabel *m_empty;
    QWidget *m_inside;
    QVBoxLayout *m_rows;
    QScrollArea *m_scroll = nullptr;
    std::vector<presentation::WorkbenchRow> m_shown;
    std::vector<QPushButton *> m_buttons;
    int m_limit = kShown;
    QTimer m_next; ///< the next rows
};

}
