#pragma once

#include "ui/controls/theme/theme.h"

#include <QListView>

namespace xunzhen::controls {

/// A list of rows as RowDelegate paints them. `opened` comes for Enter and a double click, `chosen` when the current row
/// changes by hand. With `uniform` all rows are as high as the first: for very long lists.
class RowListView : public QListView
{
    Q_OBJECT

public:
    RowListView(const Theme &theme, const QString &objectName, const QString &spoken, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setUniform(bool uniform);
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);
    void moveBy(int rows);

Q_SIGNALS:
    void chosen(int row);
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}
