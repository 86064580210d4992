#include "ui/views/enterprises/positionsketch.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace xunzhen::views {

namespace {
constexpr double kMetresOfDegree = 111320;
constexpr double kLeastReach = 500, kMostReach = 8000;
constexpr int kEdge = 16;
}

PositionSketch::PositionSketch(const controls::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("filePositionSketch"));
    setMinimumSize(240, 160);
    setMaximumSize(560, 320);
    connect(&theme, &controls::Theme::changed, this, qOverload<>(&QWidget::update));
}

void PositionSketch::show(const domain::Enterprise &firm, const std::vector<services::FirmSpot> &neighbours)
{
    m_longitude = firm.longitude.value_or(0);
    m_latitude = firm.latitude.value_or(0);
    m_neighbours = neighbours;
    setVisible(firm.longitude && firm.latitude);
    const QString words = tr("The firm among %n firm(s) of its town whose position is known", nullptr, int(neighbours.size()));
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QPointF PositionSketch::metres(double longitude, double latitude) const
{
    const double narrowing = std::cos(m_latitude * std::numbers::pi / 180);
    return {(longitude - m_longitude) * kMetresOfDegree * narrowing, (latitude - m_latitude) * kMetresOfDegree};
}

/// So far that the nearest dozen is seen.
double PositionSketch::reach() const
{
    std::vector<double> far;
    for (const services::FirmSpot &spot : m_neighbours) {
        const QPointF at = metres(spot.longitude, spot.latitude);
        far.push_back(std::max(std::abs(at.x()), std::abs(at.y())));
    }
    std::sort(far.begin(), far.end());
    const double wanted = far.empty() ? kLeastReach : far[std::min<size_t>(12, far.size() - 1)];
    return std::clamp(wanted * 1.15, kLeastReach, kMostReach);
}

void PositionSketch::paintBar(QPainter &painter, double scale) const
{
    const double length = scale * 1000 < width() / 2.0 ? 1000 : 200;
    const double right = width() - kEdge, y = height() - kEdge;
    painter.setPen(QPen(m_theme.tokens().quiet, 2));
    painter.drawLine(QPointF(right - length * scale, y), QPointF(right, y));
    painter.setFont(m_theme.font(controls::Type::Small));
    const QString words = length >= 1000 ? tr("1 km") : tr("200 m");
    painter.drawText(QRectF(right - 120, y - 26, 120, 22), Qt::AlignRight | Qt::AlignBottom, words);
    painter.drawText(QRectF(kEdge, kEdge - 8, 60, 24), Qt::AlignLeft | Qt::AlignTop, tr("↑ N"));
}

void PositionSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Tokens &tokens = m_theme.tokens();
    painter.setPen(tokens.line);
    painter.setBrush(tokens.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QPointF middle = QRectF(rect()).center();
    const double scale = (std::min(width(), height()) / 2.0 - kEdge) / reach();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.quiet);
    for (const services::FirmSpot &spot : m_neighbours) {
        const QPointF at = metres(spot.longitude, spot.latitude) * scale;
        const QPointF place(middle.x() + at.x(), middle.y() - at.y());
        if (rect().adjusted(6, 6, -6, -6).contains(place.toPoint()))
            painter.drawEllipse(place, 2.5, 2.5);
    }
    painter.setPen(QPen(tokens.surface, 2));
    painter.setBrush(tokens.accent);
    painter.drawEllipse(middle, 7, 7);
    paintBar(painter, scale);
}

}
