#include "ui/views/enterprises/scorechart.h"

#include "models/domain/enterprise/firmgrade.h"
#include "ui/presentation/words.h"

#include <QPainter>

namespace xunzhen::views {

using controls::Type;

ScoreChart::ScoreChart(const controls::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("fileScoreChart"));
    setMinimumHeight(110);
    connect(&theme, &controls::Theme::changed, this, qOverload<>(&QWidget::update));
}

void ScoreChart::show(const std::vector<services::DossierScore> &scores)
{
    m_scores = scores;
    QStringList spoken;
    for (const services::DossierScore &score : m_scores)
        spoken << tr("%1: %2").arg(presentation::Words::day(score.day)).arg(score.score);
    setAccessibleName(tr("Scores by visit: %1").arg(spoken.join(tr(", "))));
    update();
}

QPointF ScoreChart::point(size_t place, const QRectF &area) const
{
    const double x = m_scores.size() < 2 ? 0.5 : double(place) / double(m_scores.size() - 1);
    return {area.left() + x * area.width(), area.bottom() - area.height() * m_scores[place].score / 100.0};
}

void ScoreChart::paintGround(QPainter &painter, const QRectF &area) const
{
    painter.setFont(m_theme.font(Type::Small));
    for (const int level : {0, domain::kPoorScore, domain::kGoodScore, 100}) {
        const double y = area.bottom() - area.height() * level / 100.0;
        const bool isBorder = level == 0 || level == 100;
        painter.setPen(QPen(m_theme.tokens().line, 1, isBorder ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.tokens().quiet);
        painter.drawText(QRectF(0, y - 10, area.left() - 16, 20), Qt::AlignRight | Qt::AlignVCenter, QString::number(level));
    }
}

void ScoreChart::paintScores(QPainter &painter, const QRectF &area) const
{
    QPolygonF line;
    for (size_t i = 0; i < m_scores.size(); ++i)
        line << point(i, area);
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    painter.drawPolyline(line);
    painter.setFont(m_theme.font(Type::Small, true));
    for (size_t i = 0; i < m_scores.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tokens().accent);
        painter.drawEllipse(line[qsizetype(i)], 4, 4);
        painter.setPen(m_theme.tokens().text);
        const bool above = line[qsizetype(i)].y() - area.top() > 8;
        painter.drawText(QRectF(line[qsizetype(i)].x() - 24, line[qsizetype(i)].y() + (above ? -24 : 4), 48, 20), Qt::AlignCenter,
                         QString::number(m_scores[i].score));
    }
}

void ScoreChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(64, 24, -48, -32);
    paintGround(painter, area);
    if (m_scores.empty())
        return;
    paintScores(painter, area);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.tokens().quiet);
    const QRectF days(area.left() - 40, area.bottom() + 6, area.width() + 80, 22);
    painter.drawText(days, m_scores.size() == 1 ? Qt::AlignCenter : Qt::AlignLeft, presentation::Words::day(m_scores.front().day));
    if (m_scores.size() > 1)
        painter.drawText(days, Qt::AlignRight, presentation::Words::day(m_scores.back().day));
}

}
