#include "ui/controls/signaturepad.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>

#include <algorithm>

namespace xunzhen::controls {

namespace {

constexpr qreal kPenWidth = 2.6;
constexpr qreal kLinesHigh = 130; ///< pen widths in the height of a large pad: what is written large is printed small
constexpr qreal kUsual = 0.5; ///< pressure of what tells none
constexpr int kScale = 3;
constexpr int kMargin = 6;

}

SignaturePad::SignaturePad(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMinimumHeight(120);
}

void SignaturePad::clear()
{
    m_strokes.clear();
    m_drawing = false;
    update();
    Q_EMIT changed();
}

void SignaturePad::stepBack()
{
    if (m_strokes.empty())
        return;
    m_strokes.pop_back();
    m_drawing = false;
    update();
    Q_EMIT changed();
}

/// From 0.4 to 1.6 of the usual width.
qreal SignaturePad::widthFor(qreal pressure) const
{
    return std::max(kPenWidth, height() / kLinesHigh) * (0.4 + 1.2 * std::clamp(pressure, 0.0, 1.0));
}

void SignaturePad::begin(const QPointF &at, qreal pressure)
{
    m_drawing = true;
    const qreal width = widthFor(pressure);
    m_strokes.push_back({{at, width}, {at + QPointF(0.1, 0.1), width}}); // a tap leaves a dot
    update();
    Q_EMIT changed();
}

void SignaturePad::extend(const QPointF &to, qreal pressure)
{
    if (!m_drawing)
        return;
    m_strokes.back().push_back({to, widthFor(pressure)});
    update();
}

QRectF SignaturePad::bounds() const
{
    QRectF around;
    for (const Stroke &stroke : m_strokes)
        for (const Point &point : stroke)
            around |= QRectF(point.at, QSizeF(0.1, 0.1));
    return around.adjusted(-kMargin, -kMargin, kMargin, kMargin);
}

void SignaturePad::paintStrokes(QPainter &painter, const QColor &colour) const
{
    for (const Stroke &stroke : m_strokes)
        for (std::size_t i = 1; i < stroke.size(); ++i) {
            const qreal width = (stroke[i - 1].width + stroke[i].width) / 2;
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawLine(stroke[i - 1].at, stroke[i].at);
        }
}

QImage SignaturePad::strokes() const
{
    if (isBlank())
        return {};
    const QRectF shown = bounds();
    QImage image((shown.size() * kScale).toSize(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kScale, kScale);
    painter.translate(-shown.topLeft());
    paintStrokes(painter, Qt::black);
    return image;
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? t.accent : t.line, hasFocus() ? 2 : 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setPen(QPen(t.line, 1, Qt::DashLine));
    const int line = height() * 3 / 4;
    painter.drawLine(16, line, width() - 16, line);
    if (isBlank()) {
        painter.setPen(t.quiet);
        painter.setFont(m_theme.font(Type::Small));
        painter.drawText(rect(), Qt::AlignCenter, tr("Sign here with mouse, pen or finger"));
    }
    paintStrokes(painter, t.text);
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position(), kUsual);
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event) { extend(event->position(), kUsual); }
void SignaturePad::mouseReleaseEvent(QMouseEvent *) { m_drawing = false; }

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletMove && event->pressure() > 0)
        extend(event->position(), event->pressure());
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
        begin(finger.position(), kUsual);
    else if (finger.state() == QEventPoint::Released)
        m_drawing = false;
    else
        extend(finger.position(), kUsual);
    event.accept();
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace)
        stepBack();
    else if (event->key() == Qt::Key_Delete)
        clear();
    else
        QWidget::keyPressEvent(event);
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
