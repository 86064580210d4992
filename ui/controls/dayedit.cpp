#include "ui/controls/dayedit.h"

#include "models/domain/calendar/typedday.h"
#include "ui/controls/named.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/words.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace xunzhen::controls {

DayEdit::DayEdit(QDate today, QWidget *parent) : QLineEdit(parent), m_today(today), m_meaning(new QLabel(this))
{
    named(this, QStringLiteral("dayEdit"), tr("Due"));
    setPlaceholderText(tr("+15, 15 工作日, 12-4"));
    setToolTip(tr("A date, or a time from today: +15, 15 工作日, 2周. Alt+Down opens a calendar."));
    m_meaning->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_meaning->setProperty("face", QStringLiteral("small"));
    m_meaning->setObjectName(QStringLiteral("dayMeaning"));
    connect(this, &QLineEdit::textChanged, this, &DayEdit::tellMeaning);
}

void DayEdit::setDay(QDate day)
{
    setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
    selectAll();
}

std::optional<QDate> DayEdit::day() const { return domain::dayFromText(text(), m_today); }

void DayEdit::tellMeaning()
{
    const auto meant = day();
    m_meaning->setText(!meant ? tr("! no day") : meant->isValid() ? presentation::Words::day(*meant, m_today) : QString());
    setStyleProperty(m_meaning, "tone", meant ? QStringLiteral("neutral") : QStringLiteral("risk"));
    m_meaning->adjustSize();
    m_meaning->move(width() - m_meaning->width() - 8, (height() - m_meaning->height()) / 2);
    setTextMargins(0, 0, m_meaning->width() + 4, 0);
}

void DayEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    tellMeaning();
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))
        return openCalendar();
    QLineEdit::keyPressEvent(event);
}

void DayEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = named(new QCalendarWidget(popup), QStringLiteral("dayCalendar"), tr("Due"));
    const auto now = day();
    calendar->setSelectedDate(now && now->isValid() ? *now : m_today);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate chosen) {
        setDay(chosen);
        popup->close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

}
