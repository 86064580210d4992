#include "ui/views/statistics/figuretable.h"

#include <QHeaderView>

#include <algorithm>

namespace xunzhen::views {

namespace {
constexpr int kCharactersOfName = 10, kFewestCharacters = 6; ///< fewer where nothing is left to scroll then
}

FigureTable::FigureTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(40);
}

void FigureTable::fit()
{
    if (!model() || model()->columnCount() == 0)
        return;
    resizeColumnsToContents();
    int numbers = 0;
    for (int column = 1; column < model()->columnCount(); ++column)
        numbers += columnWidth(column);
    const int character = fontMetrics().horizontalAdvance(QChar(u'企')), left = viewport()->width() - numbers;
    setColumnWidth(0, left >= kFewestCharacters * character ? left : kCharactersOfName * character);
    resizeRowsToContents();
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

}
