#include "ui/controls/timebardelegate.h"

#include "models/domain/calendar/workingdays.h"
#include "ui/presentation/visit/timebar.h"

#include <QPainter>

namespace xunzhen::controls {

namespace {
constexpr int kPad = 6, kHeight = 12;
constexpr int kFewDays = 120; ///< more days than that have no room for weekends
}

void TimeBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.soft);
    const QRect inside = option.rect.adjusted(kPad, kPad, -kPad, -kPad);
    paintBar(*painter, {inside.left(), inside.top(), inside.width(), kHeight}, index.data(m_role));
    painter->setPen(t.quiet);
    painter->setFont(m_theme.font(Type::Small));
    painter->drawText(inside.adjusted(0, kHeight + 4, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      index.data(Qt::DisplayRole).toString());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(option.palette.color(QPalette::Link));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void TimeBarDelegate::paintBar(QPainter &painter, const QRect &area, const QVariant &value) const
{
    const Tokens &t = m_theme.tokens();
    const auto bar = value.value<presentation::TimeBar>();
    const qint64 days = std::max<qint64>(1, bar.first.daysTo(bar.last) + 1);
    const auto at = [&](QDate day) { return area.left() + int(std::clamp<qint64>(bar.first.daysTo(day), 0, days) * area.width() / days); };
    painter.fillRect(area, t.ground);
    for (QDate day = bar.first; days <= kFewDays && day <= bar.last; day = day.addDays(1))
        if (!domain::isWorkingDay(day))
            painter.fillRect(QRect(QPoint(at(day), area.top()), QPoint(at(day.addDays(1)) - 1, area.bottom())), t.line);
    if (bar.due.isValid()) {
        const int from = at(std::min(bar.today, bar.due)), to = std::max(from + 3, at(bar.due.addDays(1)));
        const QColor colour = t.of(bar.tone);
        painter.fillRect(QRect(from, area.top() + 2, to - from, area.height() - 4), colour);
        if (bar.togetherUntil.isValid() && bar.togetherUntil >= bar.today)
            painter.fillRect(QRect(from, area.top() + 2, at(bar.togetherUntil.addDays(1)) - from, area.height() - 4),
                             QBrush(t.surface, Qt::BDiagPattern));
    }
    painter.fillRect(QRect(at(bar.today), area.top() - 2, 2, area.height() + 4), t.text);
}

QSize TimeBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_theme.font(Type::Small));
    const QRect room(0, 0, std::max(1, option.rect.width() - 2 * kPad), 1 << 16);
    const int words = metrics.boundingRect(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data(Qt::DisplayRole).toString()).height();
    return {90, 2 * kPad + kHeight + 4 + std::max(words, metrics.lineSpacing())};
}

}
