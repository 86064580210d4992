#include "ui/controls/flowlayout.h"

#include <QWidget>

#include <memory>
#include <utility>

namespace xunzhen::controls {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent), m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    while (!m_items.isEmpty())
        std::unique_ptr<QLayoutItem>(takeAt(0)).reset();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// The height that is needed.
int FlowLayout::place(const QRect &rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int x = inner.left(), y = inner.top(), line = 0;
    QList<std::pair<QLayoutItem *, QRect>> row;
    const auto settle = [&] {
        for (const auto &[item, rect] : row)
            item->setGeometry(rect.translated(0, (line - rect.height()) / 2));
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), std::max(1, inner.width())), item->sizeHint().height());
        if (line > 0 && x + size.width() > inner.left() + inner.width()) {
            settle();
            x = inner.left();
            y += line + m_gap;
            line = 0;
        }
        if (move)
            row << std::pair(item, QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    settle();
    return y + line - rect.top() + margins.bottom();
}

}
