#pragma once

#include "ui/controls/theme/theme.h"

#include <QImage>
#include <QWidget>

#include <vector>

class QTouchEvent;

namespace xunzhen::controls {

/// A field to sign in with mouse, pen or finger; a pen that tells its pressure writes broad and thin. What is kept is black strokes on
/// a transparent ground, whatever the theme. Backspace takes the last stroke back, Delete all of them.
class SignaturePad : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePad(const Theme &theme, QWidget *parent = nullptr);
    bool isBlank() const { return m_strokes.empty(); }
    int strokeCount() const { return int(m_strokes.size()); }
    void clear();
    void stepBack();
    /// Cropped to the strokes with a small margin, three image pixels per logical pixel; null when blank.
    QImage strokes() const;
    QSize sizeHint() const override { return {720, 300}; }

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Point
    {
        QPointF at;
        qreal width;
    };
    using Stroke = std::vector<Point>;

    void touch(QTouchEvent &event);
    void begin(const QPointF &at, qreal pressure);
    void extend(const QPointF &to, qreal pressure);
    qreal widthFor(qreal pressure) const;
    QRectF bounds() const;
    void paintStrokes(QPainter &painter, const QColor &colour) const;

    const Theme &m_theme;
    std::vector<Stroke> m_strokes;
    bool m_drawing = false;
};

}
