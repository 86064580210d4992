#include "ui/controls/picture/markcanvas.h"

#include "models/services/photos/markpainter.h"
#include "ui/controls/named.h"
#include "ui/controls/picture/markplaces.h"
#include "ui/controls/picture/wordsfield.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace xunzhen::controls {

using domain::Mark;
using domain::MarkKind;

namespace {

constexpr double kLeastDrag = 5;  ///< logical pixels; shorter ones draw nothing
constexpr double kNudge = 0.01, kFineNudge = 0.002;
constexpr double kHalfSize = 0.08; ///< of what the keyboard puts into the middle

std::optional<MarkKind> kindOf(MarkCanvas::Tool tool)
{
    using Tool = MarkCanvas::Tool;
    switch (tool) {
    case Tool::Look: return std::nullopt;
    case Tool::Arrow: return MarkKind::Arrow;
    case Tool::Box: return MarkKind::Box;
    case Tool::Text: return MarkKind::Text;
    case Tool::Pen: return MarkKind::Pen;
    case Tool::Blur: return MarkKind::Blur;
    }
    return std::nullopt;
}

}

MarkCanvas::MarkCanvas(const Theme &theme, QWidget *parent) : PictureView(theme, parent)
{
    m_words = named(new WordsField(this), QStringLiteral("markWords"), tr("Words on the photo"));
    m_words->setPlaceholderText(tr("Words, then Enter"));
    m_words->setMaxLength(domain::kLongestMarkText);
    connect(m_words, &WordsField::entered, this, &MarkCanvas::takeWords);
    connect(m_words, &WordsField::left, this, qOverload<>(&QWidget::setFocus));
    setTool(Tool::Look);
}

void MarkCanvas::beginAnew()
{
    m_drawing.reset();
    m_moving = false;
    m_words->hide();
    choose(-1);
}

void MarkCanvas::finishWords()
{
    if (!m_words->isVisible())
        return;
    QGuiApplication::inputMethod()->commit();
    m_words->enter();
}

void MarkCanvas::setMarks(const domain::Marks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    choose(std::min(m_chosen, int(m_marks.size()) - 1));
    redraw();
}

void MarkCanvas::setTool(Tool tool)
{
    m_tool = m_locked ? Tool::Look : tool;
    finishWords();
    setCursor(m_tool == Tool::Look ? Qt::OpenHandCursor : m_tool == Tool::Text ? Qt::IBeamCursor : Qt::CrossCursor);
    if (m_tool != Tool::Look)
        choose(-1);
}

void MarkCanvas::setInk(domain::Ink ink)
{
    m_ink = ink;
    if (m_chosen < 0 || m_tool != Tool::Look || m_marks[size_t(m_chosen)].ink == ink)
        return;
    m_marks[size_t(m_chosen)].ink = ink;
    finish(m_chosen);
}

void MarkCanvas::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    beginAnew();
    setTool(m_tool);
}

void MarkCanvas::choose(int mark)
{
    if (mark != m_chosen) {
        m_chosen = mark;
        Q_EMIT chosenChanged();
    }
    update();
}

void MarkCanvas::chooseNext()
{
    if (!m_locked)
        choose(m_chosen + 1 < int(m_marks.size()) ? m_chosen + 1 : -1);
}

void MarkCanvas::removeChosen()
{
    if (m_chosen < 0 || m_locked)
        return;
    m_marks.erase(m_marks.begin() + m_chosen);
    finish(-1);
}

bool MarkCanvas::stepBack()
{
    if (m_words->isVisible()) {
        m_words->hide();
        setFocus();
        return true;
    }
    if (m_tool != Tool::Look) {
        setTool(Tool::Look);
        Q_EMIT toolLeft();
        return true;
    }
    const bool any = m_chosen >= 0;
    choose(-1);
    return any;
}

/// Told in this order: who is told of the choice hands back the marks that it knows.
void MarkCanvas::finish(int chosen)
{
    const bool other = std::exchange(m_chosen, chosen) != chosen;
    redraw();
    Q_EMIT drawn(m_marks);
    if (other)
        Q_EMIT chosenChanged();
}

void MarkCanvas::drawInto(QImage &picture) const
{
    domain::Marks all = m_marks;
    if (m_drawing && m_drawing->points.size() > 1)
        all.push_back(*m_drawing);
    services::paintMarks(picture, all, markLettering);
}

void MarkCanvas::paintOver(QPainter &painter)
{
    if (m_chosen < 0)
        return;
    const QRectF around = markBounds(m_marks[size_t(m_chosen)], picturePlace().size());
    const QRectF place = QRectF(toPlace(around.topLeft()), toPlace(around.bottomRight())).adjusted(-6, -6, 6, 6);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 3));
    painter.drawRect(place);
    painter.setPen(QPen(QColor(20, 24, 22), 1.5, Qt::DashLine));
    painter.drawRect(place);
}

void MarkCanvas::begin(const QPointF &fraction)
{
    m_drawing = Mark{*kindOf(m_tool), m_ink, {fraction}, {}};
    if (m_tool != Tool::Pen)
        m_drawing->points.push_back(fraction);
}

void MarkCanvas::askWords(const QPointF &fraction)
{
    m_wordsAt = onPicture(fraction);
    m_words->askAt(toPlace(m_wordsAt).toPoint());
}

void MarkCanvas::takeWords(const QString &words)
{
    setFocus();
    if (words.isEmpty())
        return;
    m_marks.push_back({MarkKind::Text, m_ink, {m_wordsAt}, words});
    finish(int(m_marks.size()) - 1);
}

void MarkCanvas::putInMiddle()
{
    const QPointF middle = onPicture(toFraction(QRectF(rect()).center()));
    if (m_tool == Tool::Text)
        return askWords(middle);
    const QPointF half(kHalfSize, kHalfSize);
    m_marks.push_back({kindOf(m_tool).value_or(MarkKind::Arrow), m_ink, {onPicture(middle - half), onPicture(middle + half)}, {}});
    finish(int(m_marks.size()) - 1);
}

void MarkCanvas::nudge(const QPointF &by, bool farEnd)
{
    Mark &mark = m_marks[size_t(m_chosen)];
    if (farEnd && mark.points.size() == 2)
        mark.points[1] = onPicture(mark.points[1] + by);
    else
        shiftMark(mark, by);
    finish(m_chosen);
}

void MarkCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasPicture())
        return;
    finishWords();
    const QPointF fraction = toFraction(event->position());
    m_last = fraction;
    m_moved = false;
    if (m_tool == Tool::Text)
        return askWords(fraction);
    if (m_tool != Tool::Look)
        return begin(onPicture(fraction));
    choose(m_locked ? -1 : markAt(m_marks, fraction, picturePlace().size()));
    m_moving = true;
    setCursor(Qt::ClosedHandCursor);
}

void MarkCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF fraction = toFraction(event->position());
    if (m_drawing) {
        if (m_drawing->kind != MarkKind::Pen)
            m_drawing->points.back() = onPicture(fraction);
        else if (m_drawing->points.size() < size_t(domain::kMostMarkPoints))
            m_drawing->points.push_back(onPicture(fraction));
        return redraw();
    }
    if (!m_moving)
        return;
    if (m_chosen < 0) {
        pan(event->position() - toPlace(m_last));
        m_last = toFraction(event->position());
        return;
    }
    shiftMark(m_marks[size_t(m_chosen)], fraction - m_last);
    m_last = fraction;
    m_moved = true;
    redraw();
}

void MarkCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_moving && m_moved)
        finish(m_chosen);
    if (m_moving)
        setCursor(Qt::OpenHandCursor);
    m_moving = false;
    if (!m_drawing)
        return;
    const Mark mark = *m_drawing;
    m_drawing.reset();
    const QLineF drag(toPlace(mark.points.front()), toPlace(mark.points.back()));
    if (mark.points.size() < 2 || (mark.kind != MarkKind::Pen && drag.length() < kLeastDrag))
        return redraw();
    m_marks.push_back(mark);
    finish(m_chosen);
}

void MarkCanvas::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ControlModifier ? kFineNudge : kNudge;
    const bool farEnd = event->modifiers() & Qt::ShiftModifier;
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_tool != Tool::Look && hasPicture())
        return putInMiddle();
    if (m_chosen >= 0 && (key == Qt::Key_Delete || key == Qt::Key_Backspace))
        return removeChosen();
    if (m_chosen >= 0 && key == Qt::Key_Left)
        return nudge({-step, 0}, farEnd);
    if (m_chosen >= 0 && key == Qt::Key_Right)
        return nudge({step, 0}, farEnd);
    if (m_chosen >= 0 && key == Qt::Key_Up)
        return nudge({0, -step}, farEnd);
    if (m_chosen >= 0 && key == Qt::Key_Down)
        return nudge({0, step}, farEnd);
    PictureView::keyPressEvent(event);
}

}
