#pragma once

#include "ui/controls/theme/theme.h"

#include <QImage>
#include <QPainterPath>
#include <QWidget>

class QTouchEvent;

namespace xunzhen::controls {

/// A field to sign in with mouse, pen or finger. What is kept is black strokes on a transparent ground, whatever the theme.
class SignaturePad : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePad(const Theme &theme, QWidget *parent = nullptr);
    bool isBlank() const { return m_strokes.isEmpty(); }
    void clear();
    /// Cropped to the strokes with a small margin, three image pixels per logical pixel; null when blank.
    QImage strokes() const;
    QSize sizeHint() const override { return {360, 140}; }

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;

private:
    void touch(QTouchEvent &event);
    void begin(const QPointF &at);
    void extend(const QPointF &to);
    static QPen pen(const QColor &colour);

    const Theme &m_theme;
    QPainterPath m_strokes;
    bool m_drawing = false;
};

}
