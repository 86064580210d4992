#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/workbench/workbenchrows.h"

class QLabel;
class QVBoxLayout;

namespace xunzhen::views {

/// One column of the workbench: rows with one button each.
class WorkbenchColumn : public controls::Card
{
    Q_OBJECT

public:
    static constexpr int kShown = 30;

    WorkbenchColumn(const QString &title, const QString &objectName, const QString &emptyWord, QWidget *parent = nullptr);
    void setRows(const std::vector<presentation::WorkbenchRow> &rows);

Q_SIGNALS:
    void acted(int row);

private:
    QWidget *newRow(const presentation::WorkbenchRow &row, int place);
    void clear();

    QLabel *m_count;
    QLabel *m_empty;
    QWidget *m_inside;
    QVBoxLayout *m_rows;
};

}
