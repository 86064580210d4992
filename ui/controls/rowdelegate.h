#pragma once

#include "ui/controls/theme/theme.h"

#include <QStyledItemDelegate>

namespace xunzhen::controls {

/// Paints a row of a list from presentation::RowRoles: title (a part of it may be marked), a quiet second line, at the
/// right a state (sign + word in its tone) above a quiet word.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool heading) const;
    int paintState(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    void paintTitle(QPainter *painter, const QRect &area, const QModelIndex &index) const;

    const Theme &m_theme;
};

}
