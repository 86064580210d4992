#include "ui/controls/gridview.h"

#include <utility>

namespace xunzhen::controls {

bool GridView::focusNextPrevChild(bool next)
{
    return isAtEnd(next) ? QAbstractScrollArea::focusNextPrevChild(next) : QTableView::focusNextPrevChild(next);
}

/// A step from the end comes to the other end, so that it goes backwards.
bool GridView::isAtEnd(bool next)
{
    const QModelIndex now = currentIndex();
    if (!now.isValid())
        return false;
    const QModelIndex to = moveCursor(next ? MoveNext : MovePrevious, Qt::NoModifier);
    const auto here = std::pair(now.row(), now.column()), there = std::pair(to.row(), to.column());
    return next ? there <= here : there >= here;
}

}
