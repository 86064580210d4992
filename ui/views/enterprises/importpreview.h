#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/enterprises/importcomparison.h"
#include "ui/presentation/enterprises/importlines.h"
#include "ui/presentation/enterprises/importpresenter.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace xunzhen::views {

/// What the import would do with each row, with filters and reasons; below, the chosen row beside the record it meets.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    ImportPreview(const controls::Theme &theme, presentation::ImportPresenter &presenter, QWidget *parent = nullptr);
    void refresh();

private:
    QPushButton *addFilter(QHBoxLayout *row, int id);
    void buildTable(const controls::Theme &theme);
    QWidget *buildComparison(const controls::Theme &theme);
    void compare(int row);

    presentation::ImportPresenter &m_presenter;
    presentation::ImportLines m_lines;
    QHash<int, QPushButton *> m_filters; ///< by verdict; -1 = all
    presentation::ImportComparison m_comparison;
    QTableView *m_table;
    QWidget *m_compared;
    QLabel *m_meets;
};

}
