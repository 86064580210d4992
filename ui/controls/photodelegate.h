#pragma once

#include "ui/controls/theme/theme.h"

#include <QStyledItemDelegate>

namespace xunzhen::controls {

/// Where a model says more of a photo: the icon and the words for what is no photo, and whether something is drawn over it. -1 =
/// it does not say.
struct PhotoRoles
{
    int icon = -1, words = -1, marked = -1;
};

/// A small picture with its caption below, and across its foot what its StatusTipRole says; the caption is edited in place.
class PhotoDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PhotoDelegate(const Theme &theme, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}
    void setRoles(const PhotoRoles &roles) { m_roles = roles; }
    static QSize cellSize(const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return cellSize(m_theme); }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QRect &picture, const QString &words) const;
    void paintFile(QPainter &painter, const QRect &place, const QString &icon, const QString &words) const;
    void paintMarked(QPainter &painter, const QRect &picture) const;
    QRect captionRect(const QRect &cell) const;

    const Theme &m_theme;
    PhotoRoles m_roles;
};

}
