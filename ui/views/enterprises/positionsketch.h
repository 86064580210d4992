#pragma once

#include "models/services/firmdossier.h"
#include "ui/controls/theme/theme.h"

#include <QWidget>

namespace xunzhen::views {

/// Where a firm lies among the firms of its town: north is up, a bar tells the distance. No map and no network.
class PositionSketch : public QWidget
{
    Q_OBJECT

public:
    explicit PositionSketch(const controls::Theme &theme, QWidget *parent = nullptr);
    void show(const domain::Enterprise &firm, const std::vector<services::FirmSpot> &neighbours);
    QSize sizeHint() const override { return {360, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF metres(double longitude, double latitude) const; ///< east and north of the firm
    double reach() const;
    void paintBar(QPainter &painter, double scale) const;

    const controls::Theme &m_theme;
    double m_longitude = 0, m_latitude = 0;
    std::vector<services::FirmSpot> m_neighbours;
};

}
