#include "ui/controls/rowlistview.h"

#include "ui/controls/rowdelegate.h"

#include <QKeyEvent>

namespace xunzhen::controls {

RowListView::RowListView(const Theme &theme, const QString &objectName, const QString &spoken, QWidget *parent)
    : QListView(parent)
{
    setObjectName(objectName);
    setAccessibleName(spoken);
    setItemDelegate(new RowDelegate(theme, this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

void RowListView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT chosen(current.row());
    });
}

void RowListView::setUniform(bool uniform) { setUniformItemSizes(uniform); }

void RowListView::setCurrentRow(int row)
{
    const QModelIndex index = model() ? model()->index(row, 0) : QModelIndex();
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void RowListView::moveBy(int rows)
{
    const int last = model() ? model()->rowCount() - 1 : -1;
    if (last >= 0)
        setCurrentRow(std::clamp(currentRow() + rows, 0, last));
}

void RowListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentRow());
        return;
    }
    QListView::keyPressEvent(event);
}

}
