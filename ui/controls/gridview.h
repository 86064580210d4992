#pragma once

#include <QTableView>

namespace xunzhen::controls {

/// A table one writes in: Tab goes from cell to cell and leaves behind the last one, Shift+Tab before the first, so that
/// whoever works by keys is never caught in it.
class GridView : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

protected:
    bool focusNextPrevChild(bool next) override;

private:
    bool isAtEnd(bool next);
};

}
