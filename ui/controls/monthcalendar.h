#pragma once

#include "ui/controls/theme/theme.h"

#include <QDate>
#include <QWidget>

#include <map>
#include <vector>

namespace xunzhen::controls {

/// One line in a day of the calendar: sign and words in a tone.
struct CalendarMark
{
    QString key;             ///< the owner's own name of it
    QString text;            ///< with its sign, short
    QString spoken;          ///< in full, for a screen reader and the tool tip
    Tone tone = Tone::Neutral;
    bool isMovable = false;  ///< may be dragged to another day
    bool operator==(const CalendarMark &) const = default;
};

/// A month, Monday first, six weeks high. Arrows walk days, Page Up and Down months, Home goes to today, Enter opens the day,
/// Ctrl with arrows asks to move what is chosen in the day. A mark is dragged to another day by mouse. Says the day that is
/// chosen, with its marks, to a screen reader.
class MonthCalendar : public QWidget
{
    Q_OBJECT

public:
    using Marks = std::map<QDate, std::vector<CalendarMark>>;

    MonthCalendar(const Theme &theme, QWidget *parent = nullptr);

    void setToday(QDate today);
    void setDay(QDate day);  ///< the month follows
    QDate day() const { return m_day; }
    void setMarks(Marks marks);
    QDate firstDay() const;  ///< of the six weeks
    QDate lastDay() const { return firstDay().addDays(kCells - 1); }
    QRect cellOf(QDate day) const; ///< empty for a day that is not shown
    /// The mark at this point; nullptr where there is none.
    const CalendarMark *markAt(const QPoint &point) const;

    QSize sizeHint() const override { return {700, 480}; }
    QSize minimumSizeHint() const override { return {420, 300}; }

Q_SIGNALS:
    void dayChosen(QDate day);
    void dayOpened(QDate day);
    void markChosen(const QString &key);
    void markDropped(const QString &key, QDate day);
    /// Of what is chosen in the day.
    void moveWanted(int days);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr int kColumns = 7, kWeeks = 6, kCells = kColumns * kWeeks;

    QDate dayAt(const QPoint &point) const;
    int headHeight() const;
    int lineHeight() const;
    int shownIn(const QRect &cell, size_t marks) const;
    void choose(QDate day);
    void speak();
    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintNumber(QPainter &painter, const QRect &cell, QDate day) const;
    void paintMarks(QPainter &painter, const QRect &cell, const std::vector<CalendarMark> &marks) const;

    const Theme &m_theme;
    QDate m_today, m_day;
    Marks m_marks;
    QString m_dragged; ///< key of the mark that is being dragged
    QPoint m_pressed;
    QDate m_over;      ///< the day above which it hangs
};

}
