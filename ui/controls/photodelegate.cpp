#include "ui/controls/photodelegate.h"

#include <QPainter>

namespace xunzhen::controls {

namespace {
constexpr QSize kPicture(120, 90);
constexpr int kMargin = 4;
}

QSize PhotoDelegate::cellSize(const Theme &theme)
{
    return {kPicture.width() + 2 * kMargin, kPicture.height() + theme.pixels(Type::Small) + 6 + 3 * kMargin};
}

QRect PhotoDelegate::captionRect(const QRect &cell) const
{
    const int height = m_theme.pixels(Type::Small) + 6;
    return {cell.left() + kMargin, cell.bottom() - height - kMargin + 1, cell.width() - 2 * kMargin, height};
}

void PhotoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.soft);
    const QRect place(option.rect.left() + kMargin, option.rect.top() + kMargin, kPicture.width(), kPicture.height());
    const QImage image = index.data(Qt::DecorationRole).value<QImage>();
    painter->fillRect(place, t.ground);
    if (const QString icon = index.data(m_roles.icon).toString(); !icon.isEmpty()) {
        paintFile(*painter, place, icon, index.data(m_roles.words).toString());
    } else if (!image.isNull()) {
        QRect target(QPoint(), image.size().scaled(place.size(), Qt::KeepAspectRatio));
        target.moveCenter(place.center());
        painter->drawImage(target, image);
    }
    if (const QString state = index.data(Qt::StatusTipRole).toString(); !state.isEmpty())
        paintState(*painter, place, state);
    if (index.data(m_roles.marked).toBool())
        paintMarked(*painter, place);
    painter->setPen(t.line);
    painter->drawRect(place.adjusted(0, 0, -1, -1));
    painter->setFont(m_theme.font(Type::Small));
    painter->setPen(t.text);
    const QRect words = captionRect(option.rect);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->restore();
}

/// A sign for the kind of file, its words below.
void PhotoDelegate::paintFile(QPainter &painter, const QRect &place, const QString &icon, const QString &words) const
{
    const int height = m_theme.pixels(Type::Small) + 8;
    const int side = place.height() - 2 * height;
    m_theme.icon(icon).paint(&painter, QRect(place.center().x() - side / 2, place.top() + height / 2, side, side));
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.tokens().quiet);
    const QRect room(place.left() + kMargin, place.bottom() - height - kMargin, place.width() - 2 * kMargin, height);
    painter.drawText(room, Qt::AlignCenter, painter.fontMetrics().elidedText(words, Qt::ElideMiddle, room.width()));
}

/// A small pen in the corner: something is drawn over the photo.
void PhotoDelegate::paintMarked(QPainter &painter, const QRect &picture) const
{
    const QRect corner(picture.right() - 23, picture.top() + 1, 22, 22);
    painter.fillRect(corner, m_theme.tokens().soft);
    m_theme.icon(QStringLiteral("mark-pen")).paint(&painter, corner.adjusted(3, 3, -3, -3));
}

/// A band with a sign and the words across the foot of the picture.
void PhotoDelegate::paintState(QPainter &painter, const QRect &picture, const QString &words) const
{
    const Tokens &t = m_theme.tokens();
    const int height = m_theme.pixels(Type::Small) + 8;
    const QRect band(picture.left(), picture.bottom() - height + 1, picture.width(), height);
    painter.fillRect(band, t.soft);
    const QRect sign(band.left() + kMargin, band.top() + kMargin, height - 2 * kMargin, height - 2 * kMargin);
    m_theme.icon(QStringLiteral("import")).paint(&painter, sign);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(t.text);
    const QRect room = band.adjusted(sign.width() + 2 * kMargin, 0, -kMargin, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
}

void PhotoDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(captionRect(option.rect));
}

}
