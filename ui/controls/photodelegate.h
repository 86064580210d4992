#pragma once

#include "ui/controls/theme/theme.h"

#include <QStyledItemDelegate>

namespace xunzhen::controls {

/// A small picture with its caption below, and across its foot what its StatusTipRole says; the caption is edited in place.
class PhotoDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PhotoDelegate(const Theme &theme, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}
    static QSize cellSize(const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return cellSize(m_theme); }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QRect &picture, const QString &words) const;
    QRect captionRect(const QRect &cell) const;

    const Theme &m_theme;
};

}
