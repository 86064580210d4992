#pragma once

#include "models/services/firmdossier.h"
#include "ui/controls/theme/theme.h"

#include <QWidget>

namespace xunzhen::views {

/// How a firm's scores went from visit to visit: a line with its figures; below the two dashed lines a score is remarkable.
class ScoreChart : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreChart(const controls::Theme &theme, QWidget *parent = nullptr);
    void show(const std::vector<services::DossierScore> &scores); ///< oldest first
    QSize sizeHint() const override { return {480, 200}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF point(size_t place, const QRectF &area) const;
    void paintGround(QPainter &painter, const QRectF &area) const;
    void paintScores(QPainter &painter, const QRectF &area) const;

    const controls::Theme &m_theme;
    std::vector<services::DossierScore> m_scores;
};

}
