#include "ui/controls/picture/pictureview.h"

#include <QGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace xunzhen::controls {

namespace {
constexpr double kWheelStep = 1.2;
constexpr int kNotch = 120;
constexpr double kLeastScale = 0.02;
}

PictureView::PictureView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 180);
    grabGesture(Qt::PinchGesture);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PictureView::setPicture(const QImage &picture, const QSize &whole, bool keepsPlace)
{
    m_picture = picture;
    m_whole = whole.isEmpty() ? picture.size() : whole;
    if (!keepsPlace) {
        m_fitting = true;
        m_middle = {0.5, 0.5};
    }
    shrink();
    Q_EMIT zoomed();
}

double PictureView::fittingScale() const
{
    if (m_whole.isEmpty())
        return 1;
    return std::min({1.0, double(width()) / m_whole.width(), double(height()) / m_whole.height()});
}

double PictureView::scale() const { return m_fitting ? fittingScale() : m_scale; }

void PictureView::fit()
{
    m_fitting = true;
    m_middle = {0.5, 0.5};
    shrink();
    Q_EMIT zoomed();
}

void PictureView::setScale(double scale, const QPointF &around)
{
    if (!hasPicture())
        return;
    const QPointF held = toFraction(around);
    m_fitting = false;
    m_scale = std::clamp(scale, kLeastScale, kMostScale);
    const QPointF off = around - toPlace(held);
    pan(off);
    shrink();
    Q_EMIT zoomed();
}

QRectF PictureView::picturePlace() const
{
    const QSizeF size = QSizeF(m_whole) * scale();
    const QPointF middle = QRectF(rect()).center();
    return {middle.x() - m_middle.x() * size.width(), middle.y() - m_middle.y() * size.height(), size.width(), size.height()};
}

QPointF PictureView::toFraction(const QPointF &place) const
{
    const QRectF shown = picturePlace();
    if (shown.isEmpty())
        return {};
    return {(place.x() - shown.left()) / shown.width(), (place.y() - shown.top()) / shown.height()};
}

QPointF PictureView::toPlace(const QPointF &fraction) const
{
    const QRectF shown = picturePlace();
    return {shown.left() + fraction.x() * shown.width(), shown.top() + fraction.y() * shown.height()};
}

void PictureView::pan(const QPointF &by)
{
    const QSizeF size = picturePlace().size();
    if (size.isEmpty())
        return;
    m_middle -= QPointF(by.x() / size.width(), by.y() / size.height());
    keepInside();
    update();
}

/// A picture smaller than the view stands in its middle; of a larger one no more ground is seen than there must be.
void PictureView::keepInside()
{
    const QSizeF size = QSizeF(m_whole) * scale();
    const auto kept = [](double middle, double shown, double room) {
        const double half = room / 2 / std::max(shown, 1.0);
        return shown <= room ? 0.5 : std::clamp(middle, half, 1 - half);
    };
    m_middle = {kept(m_middle.x(), size.width(), width()), kept(m_middle.y(), size.height(), height())};
}

void PictureView::shrink()
{
    keepInside();
    const QSize wanted = (QSizeF(m_whole) * scale() * devicePixelRatioF()).toSize();
    const bool smaller = wanted.width() < m_picture.width() && !wanted.isEmpty();
    m_shrunk = smaller ? m_picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : m_picture;
    redraw();
}

void PictureView::redraw()
{
    m_shown = m_shrunk;
    if (!m_shown.isNull())
        drawInto(m_shown);
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().ground);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_shown.isNull())
        painter.drawImage(picturePlace(), m_shown);
    paintOver(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PictureView::resizeEvent(QResizeEvent *)
{
    shrink();
    Q_EMIT zoomed();
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    setScale(scale() * std::pow(kWheelStep, double(event->angleDelta().y()) / kNotch), event->position());
    event->accept();
}

bool PictureView::event(QEvent *event)
{
    if (event->type() != QEvent::Gesture)
        return QWidget::event(event);
    auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture);
    if (!gesture)
        return QWidget::event(event);
    const auto *pinch = static_cast<QPinchGesture *>(gesture);
    setScale(scale() * pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
    return true;
}

}
