#include "ui/controls/charts/chartpainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace xunzhen::controls {

using domain::FigureChart;

namespace {

constexpr int kSide = 8, kGap = 8, kSwatch = 14, kSwatchGap = 6, kLegendGap = 6;
constexpr int kBarInRow = 8; // room above and below a bar
constexpr double kLabelShare = 0.55;
constexpr int kLeastLabel = 64;

}

int ChartPainter::lineHeight() const { return QFontMetrics(m_theme.font(Type::Small)).height(); }

int ChartPainter::rowHeight() const
{
    const bool sideBySide = m_values.kind == FigureChart::Bars && m_values.series.size() > 1;
    const int bars = sideBySide ? int(m_values.series.size()) * (lineHeight() - 2) : lineHeight();
    return std::max(bars + kBarInRow, m_theme.appearance().touch ? m_theme.targetSize() : 0);
}

/// Where the name of each series stands in a legend of that width, line by line.
std::vector<QRect> ChartPainter::legendPlaces(int width) const
{
    const QFontMetrics metrics(m_theme.font(Type::Small));
    std::vector<QRect> places;
    QPoint next;
    for (const auto &series : m_values.series) {
        const int wanted = kSwatch + kSwatchGap + metrics.horizontalAdvance(series.name) + 2 * kGap;
        if (next.x() > 0 && next.x() + wanted > width)
            next = {0, next.y() + lineHeight() + kLegendGap};
        places.emplace_back(next, QSize(wanted, lineHeight()));
        next.rx() += wanted;
    }
    return places;
}

int ChartPainter::legendHeight(int width) const
{
    return m_values.series.size() < 2 || m_values.categories.isEmpty() ? 0 : legendPlaces(width).back().y() + lineHeight() + kLegendGap + 4;
}

int ChartPainter::heightFor(int width) const
{
    const int note = m_values.leftOut > 0 ? lineHeight() + kGap : 0;
    const int body = isLine() ? 190 : int(m_values.categories.size()) * rowHeight() + kGap;
    return legendHeight(width - 2 * kSide) + body + note + 2 * kSide;
}

QRect ChartPainter::bodyOf(const QRect &area) const
{
    const QRect inside = area.adjusted(kSide, kSide, -kSide, -kSide);
    const int note = m_values.leftOut > 0 ? lineHeight() + kGap : 0;
    return inside.adjusted(0, legendHeight(inside.width()), 0, -note);
}

ChartPainter::Plot ChartPainter::plotOf(const QRect &body) const
{
    const QFontMetrics metrics(m_theme.font(Type::Small));
    int label = kLeastLabel, value = 0;
    for (int i = 0; i < m_values.categories.size(); ++i) {
        label = std::max(label, metrics.horizontalAdvance(m_values.categories[i]));
        value = std::max(value, metrics.horizontalAdvance(valueText(i)));
    }
    label = std::min(label, int(body.width() * kLabelShare));
    Plot plot;
    plot.labels = QRect(body.topLeft(), QSize(label, body.height()));
    plot.valueWidth = value + kGap;
    plot.bars = body.adjusted(label + kGap, 0, -plot.valueWidth, 0);
    return plot;
}

QString ChartPainter::valueText(int category) const
{
    if (m_values.kind == FigureChart::Stacked)
        return domain::figureText(m_values.extent(category), domain::FigureUnit::Count);
    QString longest;
    for (const auto &series : m_values.series)
        if (const QString text = domain::figureText(series.values[size_t(category)], series.unit); text.size() > longest.size())
            longest = text;
    return longest;
}

void ChartPainter::paint(QPainter &painter, const QRect &area, int current) const
{
    painter.setFont(m_theme.font(Type::Small));
    const QRect body = bodyOf(area);
    if (m_values.categories.isEmpty())
        return paintNothing(painter, body);
    if (legendHeight(body.width()) > 0)
        paintLegend(painter, area.adjusted(kSide, kSide, -kSide, -kSide));
    if (isLine())
        paintLines(painter, body, current);
    else
        paintBars(painter, body, current);
    if (m_values.leftOut > 0)
        paintNote(painter, QRect(body.left(), body.bottom() + kGap, body.width(), lineHeight()));
}

void ChartPainter::paintNothing(QPainter &painter, const QRect &body) const
{
    painter.setPen(m_theme.tokens().quiet);
    if (!m_values.title.isEmpty()) // counted, that is
        painter.drawText(body, Qt::AlignLeft | Qt::AlignTop, presentation::ChartValues::tr("None in this period"));
}

void ChartPainter::paintNote(QPainter &painter, const QRect &area) const
{
    painter.setPen(m_theme.tokens().quiet);
    const QString words = presentation::ChartValues::tr("%n more in the table", nullptr, m_values.leftOut);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, words);
}

void ChartPainter::paintLegend(QPainter &painter, const QRect &area) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto places = legendPlaces(area.width());
    for (size_t i = 0; i < m_values.series.size(); ++i) {
        const auto &series = m_values.series[i];
        const QRect place = places[i].translated(area.topLeft());
        const QRect swatch(place.x(), place.y() + (place.height() - kSwatch) / 2 + 1, kSwatch, kSwatch - 2);
        if (isLine())
            paintPoint(painter, QRectF(swatch).center(), tokens.of(series.tone), tokens.surface, i);
        else
            paintPattern(painter, swatch, tokens.of(series.tone), tokens.surface, i);
        painter.setPen(tokens.text);
        painter.drawText(place.adjusted(kSwatch + kSwatchGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, series.name);
    }
}

void ChartPainter::paintMark(QPainter &painter, const QRect &row) const
{
    painter.fillRect(row, m_theme.tokens().soft);
    painter.fillRect(QRect(row.topLeft(), QSize(3, row.height())), m_theme.tokens().accent);
}

void ChartPainter::paintBars(QPainter &painter, const QRect &body, int current) const
{
    const Plot plot = plotOf(body);
    for (int i = 0; i < m_values.categories.size(); ++i) {
        const QRect row(body.left(), body.top() + i * rowHeight(), body.width(), rowHeight());
        if (i == current)
            paintMark(painter, row.adjusted(-kSide, 0, kSide, 0));
        paintRow(painter, plot, row, i);
    }
    painter.setPen(m_theme.tokens().line);
    painter.drawLine(plot.bars.left() - 1, body.top(), plot.bars.left() - 1, body.top() + int(m_values.categories.size()) * rowHeight());
}

void ChartPainter::paintRow(QPainter &painter, const Plot &plot, const QRect &row, int category) const
{
    const QRect label(plot.labels.left(), row.top(), plot.labels.width(), row.height());
    painter.setPen(m_theme.tokens().text);
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_values.categories[category], Qt::ElideMiddle, label.width()));
    const QRect bar(plot.bars.left(), row.top() + kBarInRow / 2, plot.bars.width(), row.height() - kBarInRow);
    if (m_values.kind != FigureChart::Stacked && m_values.series.size() > 1) {
        paintSideBySide(painter, bar, category);
        return;
    }
    const int end = paintStack(painter, bar, category);
    painter.setPen(m_theme.tokens().text);
    painter.drawText(QRect(end + 6, row.top(), plot.valueWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter, valueText(category));
}

int ChartPainter::paintStack(QPainter &painter, const QRect &bar, int category) const
{
    const Tokens &tokens = m_theme.tokens();
    const double scale = bar.width() / std::max(1e-9, m_values.largest());
    double sum = 0;
    int x = bar.left();
    for (size_t i = 0; i < m_values.series.size(); ++i) {
        sum += m_values.series[i].values[size_t(category)].value_or(0);
        const int end = bar.left() + int(std::lround(sum * scale));
        paintPattern(painter, QRect(x, bar.top(), end - x, bar.height()), tokens.of(m_values.series[i].tone), tokens.surface, i);
        x = end;
    }
    return x;
}

void ChartPainter::paintSideBySide(QPainter &painter, const QRect &bar, int category) const
{
    const Tokens &tokens = m_theme.tokens();
    const double scale = bar.width() / std::max(1e-9, m_values.largest());
    const int each = bar.height() / int(m_values.series.size());
    for (size_t i = 0; i < m_values.series.size(); ++i) {
        const auto &series = m_values.series[i];
        const auto &value = series.values[size_t(category)];
        const int width = int(std::lround(value.value_or(0) * scale));
        const QRect one(bar.left(), bar.top() + int(i) * each, width, each - 2);
        paintPattern(painter, one, tokens.of(series.tone), tokens.surface, i);
        painter.setPen(tokens.text);
        painter.drawText(QRect(bar.left() + width + 6, one.top() - 2, bar.width(), each + 2), Qt::AlignLeft | Qt::AlignVCenter,
                         domain::figureText(value, series.unit));
    }
}

int ChartPainter::categoryAt(const QPoint &place, const QRect &area) const
{
    const QRect body = bodyOf(area);
    const int count = int(m_values.categories.size());
    if (count == 0 || !body.contains(place))
        return -1;
    const int found = isLine() ? (place.x() - body.left()) * count / std::max(1, body.width()) : (place.y() - body.top()) / rowHeight();
    return found < count ? found : -1;
}

}
