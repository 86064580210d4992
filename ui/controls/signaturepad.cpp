#include "ui/controls/signaturepad.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>

namespace xunzhen::controls {

namespace {
constexpr qreal kPenWidth = 2.6;
constexpr int kScale = 3;
constexpr int kMargin = 6;
}

SignaturePad::SignaturePad(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    setMinimumHeight(120);
}

void SignaturePad::clear()
{
    m_strokes = {};
    update();
    Q_EMIT changed();
}

QPen SignaturePad::pen(const QColor &colour) { return {colour, kPenWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin}; }

void SignaturePad::begin(const QPointF &at)
{
    m_drawing = true;
    m_strokes.moveTo(at);
    m_strokes.lineTo(at + QPointF(0.1, 0.1)); // a tap leaves a dot
    update();
    Q_EMIT changed();
}

void SignaturePad::extend(const QPointF &to)
{
    if (!m_drawing)
        return;
    m_strokes.lineTo(to);
    update();
}

QImage SignaturePad::strokes() const
{
    if (isBlank())
        return {};
    const QRectF bounds = m_strokes.boundingRect().adjusted(-kMargin, -kMargin, kMargin, kMargin);
    QImage image((bounds.size() * kScale).toSize(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kScale, kScale);
    painter.translate(-bounds.topLeft());
    painter.strokePath(m_strokes, pen(Qt::black));
    return image;
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setPen(QPen(t.line, 1, Qt::DashLine));
    const int line = height() * 3 / 4;
    painter.drawLine(16, line, width() - 16, line);
    if (isBlank()) {
        painter.setPen(t.quiet);
        painter.setFont(m_theme.font(Type::Small));
        painter.drawText(rect(), Qt::AlignCenter, tr("Sign here with mouse, pen or finger"));
    }
    painter.strokePath(m_strokes, pen(t.text));
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event) { extend(event->position()); }
void SignaturePad::mouseReleaseEvent(QMouseEvent *) { m_drawing = false; }

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove && event->pressure() > 0)
        extend(event->position());
    else if (event->type() == QEvent::TabletRelease)
        m_drawing = false;
    event->accept();
}

void SignaturePad::touch(QTouchEvent &event)
{
    if (event.points().isEmpty())
        return;
    const auto &finger = event.points().first();
    if (finger.state() == QEventPoint::Pressed)
        begin(finger.position());
    else if (finger.state() == QEventPoint::Released)
        m_drawing = false;
    else
        extend(finger.position());
    event.accept();
}

bool SignaturePad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: touch(static_cast<QTouchEvent &>(*event)); return true;
    default: return QWidget::event(event);
    }
}

}
