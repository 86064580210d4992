#pragma once

#include "ui/controls/theme/theme.h"

#include <QImage>
#include <QWidget>

class QGestureEvent;

namespace xunzhen::controls {

/// One picture, as large as the view allows or at a size of its own; wheel and pinching change the size around the pointer,
/// dragging moves the picture.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    static constexpr double kMostScale = 8;

    explicit PictureView(const Theme &theme, QWidget *parent = nullptr);

    /// `whole` is the size of the original: 100 % shows it pixel for pixel. Size and place stay when `keepsPlace`.
    void setPicture(const QImage &picture, const QSize &whole, bool keepsPlace);
    bool hasPicture() const { return !m_picture.isNull(); }
    void fit();
    void setScale(double scale) { setScale(scale, QRectF(rect()).center()); } ///< 1 = 100 %
    void zoom(double factor) { setScale(scale() * factor); }
    double scale() const;
    bool isFitting() const { return m_fitting; }
    /// Logical pixels of the widget ↔ fractions of the picture.
    QPointF toFraction(const QPointF &place) const;
    QPointF toPlace(const QPointF &fraction) const;
    QRectF picturePlace() const;

Q_SIGNALS:
    void zoomed();

protected:
    /// Draws into a copy of the picture, of any size, before it is shown.
    virtual void drawInto(QImage &picture) const { Q_UNUSED(picture) }
    /// Draws over the view.
    virtual void paintOver(QPainter &painter) { Q_UNUSED(painter) }
    /// What drawInto draws has changed.
    void redraw();
    void pan(const QPointF &by);
    const Theme &theme() const { return m_theme; }

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setScale(double scale, const QPointF &around);
    double fittingScale() const;
    void keepInside();
    void shrink();

    const Theme &m_theme;
    QImage m_picture;
    QImage m_shrunk; ///< as large as it is shown
    QImage m_shown;  ///< with what was drawn into it
    QSize m_whole;
    bool m_fitting = true;
    double m_scale = 1;
    QPointF m_middle{0.5, 0.5}; ///< of the view, fractions of the picture
};

}
