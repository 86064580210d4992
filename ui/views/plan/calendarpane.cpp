#include "ui/views/plan/calendarpane.h"

#include "ui/controls/conflictmarks.h"
#include "ui/controls/monthcalendar.h"
#include "ui/controls/named.h"
#include "ui/controls/rowlistview.h"
#include "ui/views/plan/plandialog.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::MonthCalendar;
using controls::named;
using presentation::CalendarPresenter;

namespace {

constexpr int kLeastDayWidth = 280, kMostDayWidth = 380;

QPushButton *newButton(const QString &word, const QString &name, QWidget *parent)
{
    return named(new QPushButton(word, parent), name, word);
}

}

CalendarPane::CalendarPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context.services, context.background, context.navigator)
{
    setObjectName(QStringLiteral("calendarPane"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildMonth(), 2);
    layout->addWidget(buildDay(), 1);
    m_marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("planned_visit"), QStringLiteral("plannedMark"), this);
    m_marks->watchRest(m_title);
    connectParts();
    refresh();
    refreshChoice();
}

QWidget *CalendarPane::buildMonth()
{
    auto *side = new QWidget(this);
    m_month = new QLabel(side);
    m_month->setObjectName(QStringLiteral("calendarMonth"));
    m_month->setProperty("face", QStringLiteral("title"));
    auto *before = newButton(tr("‹ Earlier"), QStringLiteral("calendarBefore"), side);
    auto *today = newButton(tr("Today"), QStringLiteral("calendarToday"), side);
    auto *after = newButton(tr("Later ›"), QStringLiteral("calendarAfter"), side);
    m_calendar = new MonthCalendar(m_context.theme, side);
    m_calendar->setObjectName(QStringLiteral("monthCalendar"));
    m_calendar->setToolTip(tr("Arrows walk the days, Page Up and Page Down the months, Ctrl with an arrow moves the chosen visit"));
    auto *legend = new QLabel(CalendarPresenter::legend(), side);
    legend->setProperty("quiet", true);
    legend->setProperty("face", QStringLiteral("small"));
    legend->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_month, 1);
    for (auto *button : {before, today, after})
        head->addWidget(button);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_calendar, 1);
    layout->addWidget(legend);
    connect(before, &QPushButton::clicked, this, [this] { m_presenter.setDay(m_presenter.day().addMonths(-1)); });
    connect(today, &QPushButton::clicked, this, [this] { m_presenter.setDay(m_presenter.today()); });
    connect(after, &QPushButton::clicked, this, [this] { m_presenter.setDay(m_presenter.day().addMonths(1)); });
    return side;
}

QWidget *CalendarPane::buildDay()
{
    auto *side = new QFrame(this);
    side->setProperty("surface", QStringLiteral("side-right"));
    side->setMinimumWidth(kLeastDayWidth);
    side->setMaximumWidth(kMostDayWidth);
    m_title = new QLabel(side);
    m_title->setObjectName(QStringLiteral("calendarDay"));
    m_title->setProperty("face", QStringLiteral("title"));
    m_empty = new QLabel(tr("Nothing is planned or due on this day."), side);
    m_empty->setProperty("quiet", true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setWordWrap(true);
    m_day = new controls::RowListView(m_context.theme, QStringLiteral("calendarRows"), tr("What is on this day"), side);
    m_day->setModel(&m_presenter.dayRows());
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_day, 1);
    layout->addLayout(buildActions(side));
    return side;
}

QLayout *CalendarPane::buildActions(QWidget *parent)
{
    auto *plan = newButton(tr("Plan a visit on this day…"), QStringLiteral("calendarPlan"), parent);
    m_change = newButton(tr("Change…"), QStringLiteral("calendarChange"), parent);
    m_takeOut = newButton(tr("Take out…"), QStringLiteral("calendarTakeOut"), parent);
    m_open = newButton(tr("Begin the visit"), QStringLiteral("calendarOpen"), parent);
    m_open->setProperty("kind", QStringLiteral("primary"));
    auto *few = new QHBoxLayout;
    few->addWidget(m_change);
    few->addWidget(m_takeOut);
    few->addStretch(1);
    few->addWidget(m_open);
    auto *rows = new QVBoxLayout;
    rows->addWidget(plan, 0, Qt::AlignLeft);
    rows->addLayout(few);
    connect(plan, &QPushButton::clicked, this, &CalendarPane::planVisit);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_presenter.isChosenWaiting())
            dialog()->change(m_presenter.chosenPlan()->planned.id);
    });
    connect(m_takeOut, &QPushButton::clicked, this, &CalendarPane::takeOut);
    connect(m_open, &QPushButton::clicked, &m_presenter, &CalendarPresenter::openChosen);
    return rows;
}

void CalendarPane::connectParts()
{
    auto *presenter = &m_presenter;
    connect(m_calendar, &MonthCalendar::dayChosen, presenter, &CalendarPresenter::setDay);
    connect(m_calendar, &MonthCalendar::dayOpened, this, [this] {
        if (m_presenter.dayRows().rowCount() > 0)
            m_day->setFocus();
        else
            planVisit();
    });
    connect(m_calendar, &MonthCalendar::markChosen, presenter, &CalendarPresenter::choose);
    connect(m_calendar, &MonthCalendar::moveWanted, presenter, &CalendarPresenter::moveChosen);
    connect(m_calendar, &MonthCalendar::markDropped, this, [this](const QString &key, QDate day) {
        if (const auto id = domain::PlannedVisitId::tryParse(key))
            m_presenter.move(*id, day);
    });
    connect(m_day, &controls::RowListView::chosen, presenter, &CalendarPresenter::chooseRow);
    connect(m_day, &controls::RowListView::opened, presenter, &CalendarPresenter::openChosen);
    connect(presenter, &CalendarPresenter::changed, this, &CalendarPane::refresh);
    connect(presenter, &CalendarPresenter::choiceChanged, this, &CalendarPane::refreshChoice);
    connect(presenter, &CalendarPresenter::failed, this, [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(presenter, &CalendarPresenter::moved, this, [this](const domain::PlannedVisitId &id, QDate from, const QString &sentence) {
        const std::function<void()> undo = [this, id, from] { m_presenter.move(id, from); };
        m_context.notices.say(sentence, from.isValid() ? undo : std::function<void()>());
    });
    connect(presenter, &CalendarPresenter::takenOut, this, [this](const domain::PlannedVisitId &id, const QString &sentence) {
        m_context.notices.say(sentence, [this, id] { m_presenter.bringBack(id); });
    });
}

void CalendarPane::setSeen(bool seen) { seen ? m_presenter.resume() : m_presenter.pause(); }
void CalendarPane::focusCalendar() { m_calendar->setFocus(); }

PlanDialog *CalendarPane::dialog()
{
    if (!m_dialog)
        m_dialog = new PlanDialog(m_context, this);
    return m_dialog;
}

void CalendarPane::planVisit() { dialog()->plan({}, std::max(m_presenter.day(), m_presenter.today())); }

void CalendarPane::takeOut()
{
    const auto *plan = m_presenter.chosenPlan();
    if (!plan)
        return;
    const controls::Question question{tr("Take the visit out of the plan"),
                                      tr("The team sees that it is out, and why. You can undo it."), tr("Take out"), false};
    if (const auto reason = m_context.confirmation.text(this, question, tr("Reason")))
        m_presenter.takeOut(*reason);
}

void CalendarPane::refresh()
{
    m_month->setText(m_presenter.monthTitle());
    m_title->setText(m_presenter.dayTitle());
    MonthCalendar::Marks marks;
    for (const auto &[day, entries] : m_presenter.entries())
        for (const auto &entry : entries)
            marks[day].push_back({entry.key(), entry.text, entry.spoken, entry.tone, entry.isMovable});
    m_calendar->setToday(m_presenter.today());
    if (m_calendar->day() != m_presenter.day())
        m_calendar->setDay(m_presenter.day());
    m_calendar->setMarks(std::move(marks));
}

void CalendarPane::refreshChoice()
{
    m_title->setText(m_presenter.dayTitle());
    const bool any = m_presenter.dayRows().rowCount() > 0;
    m_empty->setVisible(!any);
    m_day->setVisible(any);
    if (m_day->currentRow() != m_presenter.chosenRow())
        m_day->setCurrentRow(m_presenter.chosenRow());
    const auto *plan = m_presenter.chosenPlan();
    const bool waiting = m_presenter.isChosenWaiting();
    m_marks->show(plan ? plan->planned.id.toBytes() : QByteArray());
    m_open->setVisible(any);
    m_open->setText(waiting ? tr("Begin the visit") : plan ? tr("Open the visit") : tr("Re-inspect"));
    m_open->setAccessibleName(m_open->text());
    m_change->setVisible(waiting);
    m_takeOut->setVisible(waiting);
}

}
