#include "ui/controls/gridview.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace xunzhen::controls {

GridView::GridView(QWidget *parent) : QTableView(parent)
{
    // A few dozen rows at most; their text must be readable whole.
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, verticalHeader(),
            [this] { verticalHeader()->resizeSections(QHeaderView::ResizeToContents); });
}

void GridView::shareRoom(std::initializer_list<int> columns)
{
    m_shares.clear();
    for (const int column : columns)
        m_shares.push_back({column, columnWidth(column), columnWidth(column)});
    share();
}

void GridView::share()
{
    std::erase_if(m_shares, [this](const Share &one) { return columnWidth(one.column) != one.given; });
    const int last = model() ? model()->columnCount() - 1 : 0;
    int room = viewport()->width() - horizontalHeader()->defaultSectionSize(); // the least of the last one
    for (int column = 0; column < last; ++column) {
        const auto shared = std::ranges::find(m_shares, column, &Share::column);
        room -= shared == m_shares.end() ? columnWidth(column) : shared->least;
    }
    const int each = std::max(0, room) / (int(m_shares.size()) + 1);
    for (Share &one : m_shares) {
        one.given = one.least + each;
        setColumnWidth(one.column, one.given);
    }
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

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
