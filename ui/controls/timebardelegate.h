#pragma once

#include "ui/controls/theme/theme.h"

#include <QStyledItemDelegate>

namespace xunzhen::controls {

/// Paints a presentation::TimeBar (from the role given) above the words of its cell: the axis with its weekends, today as an
/// upright line, the time up to the day in the tone of the row, and the part of it in which others at the same place are under
/// way hatched, so that no meaning hangs on colour alone.
class TimeBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TimeBarDelegate(const Theme &theme, int role, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_theme(theme), m_role(role) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter &painter, const QRect &area, const QVariant &bar) const;

    const Theme &m_theme;
    int m_role;
};

}
