#include "ui/controls/monthcalendar.h"

#include "ui/presentation/words.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace xunzhen::controls {

namespace {
constexpr int kPad = 4, kTop = 1;
constexpr double kRound = 4;
}

MonthCalendar::MonthCalendar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MonthCalendar::setToday(QDate today)
{
    m_today = today;
    if (!m_day.isValid())
        setDay(today);
    update();
}

void MonthCalendar::setDay(QDate day)
{
    m_day = day;
    speak();
    update();
}

void MonthCalendar::setMarks(Marks marks)
{
    m_marks = std::move(marks);
    speak();
    update();
}

QDate MonthCalendar::firstDay() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(Qt::Monday - first.dayOfWeek());
}

int MonthCalendar::headHeight() const { return m_theme.pixels(Type::Small) + 4 * kPad; }
int MonthCalendar::lineHeight() const { return QFontMetrics(m_theme.font(Type::Small)).height() + 2; }

QRect MonthCalendar::cellOf(QDate day) const
{
    const qint64 place = firstDay().daysTo(day);
    if (place < 0 || place >= kCells)
        return {};
    const int column = int(place) % kColumns, row = int(place) / kColumns, top = headHeight();
    const auto x = [this](int of) { return of * (width() - 1) / kColumns; };
    const auto y = [this, top](int of) { return top + of * (height() - 1 - top) / kWeeks; };
    return {QPoint(x(column), y(row)), QPoint(x(column + 1) - 1, y(row + 1) - 1)};
}

QDate MonthCalendar::dayAt(const QPoint &point) const
{
    for (int i = 0; i < kCells; ++i)
        if (cellOf(firstDay().addDays(i)).contains(point))
            return firstDay().addDays(i);
    return {};
}

/// Of so many marks; where not all have room the last line tells how many more there are.
int MonthCalendar::shownIn(const QRect &cell, size_t marks) const
{
    const int lines = std::max(1, (cell.height() - 2 * kPad) / lineHeight() - 1);
    return int(marks) > lines ? lines - 1 : int(marks);
}

const CalendarMark *MonthCalendar::markAt(const QPoint &point) const
{
    const QDate day = dayAt(point);
    const auto marks = m_marks.find(day);
    if (marks == m_marks.end())
        return nullptr;
    const QRect cell = cellOf(day);
    const int line = (point.y() - cell.top() - kTop) / lineHeight() - 1;
    return line >= 0 && line < shownIn(cell, marks->second.size()) ? &marks->second[size_t(line)] : nullptr;
}

void MonthCalendar::choose(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    setDay(day);
    Q_EMIT dayChosen(day);
}

/// The day with its marks is the name of the whole: it is what the focus stands on.
void MonthCalendar::speak()
{
    QStringList words{presentation::Words::day(m_day)};
    if (const auto marks = m_marks.find(m_day); marks != m_marks.end())
        for (const CalendarMark &mark : marks->second)
            words << mark.spoken;
    else
        words << tr("nothing planned or due");
    setAccessibleName(tr("Calendar: %1").arg(words.join(QStringLiteral("; "))));
    if (!isVisible())
        return;
    QAccessibleEvent said(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void MonthCalendar::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier);
    const auto step = [&](int days) {
        if (moves)
            Q_EMIT moveWanted(days);
        else
            choose(m_day.addDays(days));
    };
    switch (event->key()) {
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Right: return step(1);
    case Qt::Key_Up: return step(-kColumns);
    case Qt::Key_Down: return step(kColumns);
    case Qt::Key_PageUp: return choose(m_day.addMonths(-1));
    case Qt::Key_PageDown: return choose(m_day.addMonths(1));
    case Qt::Key_Home: return choose(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT dayOpened(m_day); return;
    default: QWidget::keyPressEvent(event);
    }
}

void MonthCalendar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    const CalendarMark *mark = markAt(m_pressed);
    const QString key = mark ? mark->key : QString(); // choosing the day may make the marks anew
    m_dragged = mark && mark->isMovable ? key : QString();
    choose(dayAt(m_pressed));
    if (!key.isEmpty())
        Q_EMIT markChosen(key);
}

void MonthCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_dragged.isEmpty() || (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    setCursor(Qt::ClosedHandCursor);
    m_over = dayAt(point);
    update();
}

void MonthCalendar::mouseReleaseEvent(QMouseEvent *)
{
    const QString dragged = std::exchange(m_dragged, QString());
    const QDate over = std::exchange(m_over, QDate());
    unsetCursor();
    update();
    if (!dragged.isEmpty() && over.isValid() && over != m_day)
        Q_EMIT markDropped(dragged, over);
}

void MonthCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QDate day = dayAt(event->position().toPoint()); day.isValid())
        Q_EMIT dayOpened(day);
}

void MonthCalendar::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        choose(m_day.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

bool MonthCalendar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (const CalendarMark *mark = markAt(help->pos()))
        QToolTip::showText(help->globalPos(), mark->spoken, this);
    else
        QToolTip::showText(help->globalPos(), toolTip(), this);
    return true;
}

void MonthCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    paintHead(painter);
    for (int i = 0; i < kCells; ++i)
        paintDay(painter, firstDay().addDays(i));
}

void MonthCalendar::paintHead(QPainter &painter) const
{
    painter.setFont(m_theme.font(Type::Small, true));
    painter.setPen(m_theme.tokens().quiet);
    for (int i = 0; i < kColumns; ++i) {
        const QRect cell = cellOf(firstDay().addDays(i));
        painter.drawText(QRect(cell.left() + 2 * kPad, 0, cell.width() - 2 * kPad, headHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         QLocale().standaloneDayName(Qt::Monday + i, QLocale::ShortFormat));
    }
}

void MonthCalendar::paintDay(QPainter &painter, QDate day) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRect cell = cellOf(day);
    const bool chosen = day == m_day;
    if (day.dayOfWeek() >= Qt::Saturday)
        painter.fillRect(cell, tokens.ground);
    if (chosen || day == m_over)
        painter.fillRect(cell, tokens.soft);
    painter.setPen(tokens.line);
    painter.drawRect(cell);
    if (chosen) {
        painter.setPen(QPen(tokens.accent, hasFocus() ? 2 : 1));
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
    paintNumber(painter, cell, day);
    if (const auto marks = m_marks.find(day); marks != m_marks.end())
        paintMarks(painter, cell, marks->second);
}

void MonthCalendar::paintNumber(QPainter &painter, const QRect &cell, QDate day) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool today = day == m_today;
    painter.setFont(m_theme.font(Type::Small, today));
    const QString text = today ? tr("%1 today").arg(day.day()) : day.day() == 1 ? QLocale().toString(day, tr("d MMM")) : QString::number(day.day());
    QRect place(cell.left() + kPad, cell.top() + kTop, cell.width() - 2 * kPad, lineHeight());
    if (today) {
        const QRect pill(place.topLeft(), QSize(std::min(place.width(), painter.fontMetrics().horizontalAdvance(text) + 2 * kPad), place.height()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(pill, kRound, kRound);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(today ? tokens.onAccent : day.month() == m_day.month() ? tokens.text : tokens.quiet);
    painter.drawText(place.adjusted(kPad, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void MonthCalendar::paintMarks(QPainter &painter, const QRect &cell, const std::vector<CalendarMark> &marks) const
{
    painter.setFont(m_theme.font(Type::Small));
    const int shown = shownIn(cell, marks.size());
    QRect line(cell.left() + 2 * kPad, cell.top() + kTop + lineHeight(), cell.width() - 3 * kPad, lineHeight());
    for (int i = 0; i < shown; ++i, line.translate(0, lineHeight())) {
        const CalendarMark &mark = marks[size_t(i)];
        painter.setPen(m_theme.tokens().of(mark.tone));
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(mark.text, Qt::ElideRight, line.width()));
    }
    painter.setPen(m_theme.tokens().quiet);
    if (shown < int(marks.size()))
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, tr("+ %n more", nullptr, int(marks.size()) - shown));
}

}
