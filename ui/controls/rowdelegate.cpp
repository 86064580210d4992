#include "ui/controls/rowdelegate.h"

#include "ui/presentation/rowroles.h"

#include <QPainter>

#include <algorithm>

namespace xunzhen::controls {

using presentation::RowRoles;

namespace {
constexpr int kSide = 12;
constexpr int kGap = 8;
const auto kBetween = QStringLiteral("  "); ///< between the parts of a state

bool isAmiss(const QString &part) { return part.startsWith(u'!') || part.startsWith(u'⚠') || part.startsWith(u'▲'); }
}

RowDelegate::RowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool twoLines = !index.data(RowRoles::SecondLine).toString().isEmpty() || !index.data(RowRoles::Trailing).toString().isEmpty();
    const int height = twoLines ? m_theme.rowHeight() + m_theme.pixels(Type::Small) + 6 : m_theme.rowHeight();
    return {120, height};
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool heading) const
{
    const Tokens &t = m_theme.tokens();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    QColor ground = chosen ? t.soft : heading ? t.ground : t.surface;
    if (!chosen && hovered)
        ground = t.ground;
    painter->fillRect(option.rect, ground);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (chosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);
}

int RowDelegate::paintState(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const QString state = index.data(RowRoles::State).toString();
    if (state.isEmpty())
        return 0;
    painter->setFont(m_theme.font(Type::Small));
    const int width = painter->fontMetrics().horizontalAdvance(state);
    // Of several counts ("! 1  ✓ 8") those of what is amiss have the tone.
    const QStringList parts = state.split(kBetween);
    const bool mixed = std::ranges::any_of(parts, isAmiss);
    QRect rest = area;
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        const bool toned = !mixed || isAmiss(*part);
        painter->setPen(m_theme.tokens().of(toned ? Tone(index.data(RowRoles::StateTone).toInt()) : Tone::Neutral));
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, *part);
        rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(kBetween + *part));
    }
    return width + kGap;
}

void RowDelegate::paintTitle(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const QString full = index.data(RowRoles::Title).toString();
    const bool heading = index.data(RowRoles::Heading).toBool();
    const QFont font = m_theme.font(heading ? Type::Small : Type::Body, heading);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(full, Qt::ElideRight, area.width());
    const QVariant from = index.data(RowRoles::MarkFrom);
    const int at = from.isValid() ? from.toInt() : -1;
    const int length = std::min(index.data(RowRoles::MarkLength).toInt(), int(shown.size()) - at);
    if (at >= 0 && length > 0) {
        const int x = metrics.horizontalAdvance(shown.left(at));
        const QRect mark(area.left() + x, area.center().y() - metrics.height() / 2,
                         metrics.horizontalAdvance(shown.mid(at, length)), metrics.height());
        painter->fillRect(mark, m_theme.tokens().soft);
        painter->fillRect(mark.left(), mark.bottom() - 1, mark.width(), 2, m_theme.tokens().accent);
    }
    painter->setPen(heading ? m_theme.tokens().quiet : m_theme.tokens().text);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index.data(RowRoles::Heading).toBool());
    const int indent = index.data(RowRoles::Indent).toInt();
    QRect area = option.rect.adjusted(kSide + indent, 4, -kSide, -5);
    const QString second = index.data(RowRoles::SecondLine).toString();
    const QString trailing = index.data(RowRoles::Trailing).toString();
    const bool twoLines = !second.isEmpty() || !trailing.isEmpty();
    QRect top = area;
    if (twoLines)
        top.setBottom(area.top() + area.height() * 55 / 100);
    const int stateWidth = paintState(painter, top, index);
    paintTitle(painter, top.adjusted(0, 0, -stateWidth, 0), index);
    if (twoLines) {
        const QRect bottom(area.left(), top.bottom(), area.width(), area.bottom() - top.bottom());
        painter->setFont(m_theme.font(Type::Small));
        painter->setPen(m_theme.tokens().quiet);
        const int width = trailing.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(trailing) + kGap;
        painter->drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, trailing);
        painter->drawText(bottom.adjusted(0, 0, -width, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, bottom.width() - width));
    }
    painter->restore();
}

}
