#include "ui/views/workbench/workbenchcolumn.h"

#include "ui/controls/named.h"
#include "ui/controls/theme/tokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

namespace {

constexpr int kAtOnce = 4; ///< rows built in one go

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

bool looksAlike(const presentation::WorkbenchRow &a, const presentation::WorkbenchRow &b)
{
    return a.what == b.what && a.firm == b.firm && a.when == b.when && a.action == b.action && a.state == b.state && a.tone == b.tone;
}

}

WorkbenchColumn::WorkbenchColumn(const QString &title, const QString &objectName, const QString &emptyWord, QWidget *parent)
    : Card(title, parent), m_count(new QLabel(this)), m_empty(wrapping(emptyWord, this)), m_inside(new QWidget)
{
    setObjectName(objectName);
    m_count->setProperty("quiet", true);
    addToHeading(m_count);
    m_empty->setProperty("quiet", true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setObjectName(objectName + QStringLiteral("Empty"));
    m_inside->setProperty("scrolled", true);
    m_rows = new QVBoxLayout(m_inside);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll = scroll;
    body()->addWidget(m_empty);
    body()->addWidget(scroll, 1);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, [this] { addRows(kAtOnce); });
}

void WorkbenchColumn::clear()
{
    m_next.stop();
    m_buttons.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

QWidget *WorkbenchColumn::newRow(const presentation::WorkbenchRow &row, int place)
{
    auto *frame = new QFrame(m_inside);
    frame->setProperty("surface", QStringLiteral("bar"));
    auto *firm = wrapping(row.firm, frame);
    firm->setProperty("face", QStringLiteral("heading"));
    auto *state = new QLabel(row.state, frame);
    state->setProperty("face", QStringLiteral("small"));
    state->setProperty("tone", controls::toneCode(row.tone));
    auto *when = wrapping(row.when, frame); // gives way to the button in large text
    when->setProperty("quiet", true);
    when->setProperty("face", QStringLiteral("small"));
    auto *button = controls::named(new QPushButton(row.action, frame), QStringLiteral("%1Act%2").arg(objectName()).arg(place),
                                   QStringLiteral("%1: %2").arg(row.action, row.firm));
    button->installEventFilter(this);
    m_buttons.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT acted(place); });
    auto *top = new QHBoxLayout;
    top->addWidget(firm, 1);
    top->addWidget(state, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->addWidget(when, 1);
    foot->addWidget(button);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(wrapping(row.what, frame));
    column->addLayout(foot);
    return frame;
}

void WorkbenchColumn::setRows(const std::vector<presentation::WorkbenchRow> &rows)
{
    m_empty->setVisible(rows.empty());
    m_scroll->setMaximumHeight(rows.empty() ? 0 : QWIDGETSIZE_MAX); // all the room to the sentence
    m_count->setText(rows.empty() ? QString() : QString::number(rows.size()));
    if (std::ranges::equal(rows, m_shown, looksAlike))
        return;
    m_shown = rows;
    showRows();
}

void WorkbenchColumn::showRows()
{
    const int focused = focusedRow();
    const int before = m_scroll->verticalScrollBar()->value() > 0 ? int(m_buttons.size()) : 0; // stay where one has scrolled to
    clear();
    m_rows->addStretch(1);
    addRows(std::max(kAtOnce, before));
    if (focused >= 0)
        focusRow(focused);
}

void WorkbenchColumn::addRows(int count)
{
    m_next.stop();
    const int wanted = std::min(int(m_shown.size()), m_limit);
    const int end = std::min(wanted, int(m_buttons.size()) + count);
    for (int i = int(m_buttons.size()); i < end; ++i)
        append(newRow(m_shown[size_t(i)], i));
    if (end < wanted)
        m_next.start();
    else if (int(m_shown.size()) > m_limit)
        addMoreButton();
}

/// Above the room that is left.
void WorkbenchColumn::append(QWidget *widget) { m_rows->insertWidget(m_rows->count() - 1, widget); }

void WorkbenchColumn::addMoreButton()
{
    const int left = int(m_shown.size()) - m_limit;
    const QString word = left > kShown ? tr("Show %1 more of %n", nullptr, left).arg(kShown) : tr("Show %n more", nullptr, left);
    auto *more = controls::named(new QPushButton(word, m_inside), objectName() + QStringLiteral("More"), word);
    more->setProperty("kind", QStringLiteral("link"));
    connect(more, &QPushButton::clicked, this, &WorkbenchColumn::showMore);
    append(more);
}

void WorkbenchColumn::showMore()
{
    const int first = m_limit;
    m_limit += kShown;
    showRows();
    focusRow(first);
}

int WorkbenchColumn::focusedRow() const
{
    const auto at = std::ranges::find_if(m_buttons, [](const QPushButton *button) { return button->hasFocus(); });
    return at == m_buttons.end() ? -1 : int(at - m_buttons.begin());
}

bool WorkbenchColumn::focusRow(int row)
{
    if (m_next.isActive() && row >= int(m_buttons.size()))
        addRows(row + 1 - int(m_buttons.size()));
    if (m_buttons.empty())
        return false;
    auto *button = m_buttons[size_t(std::clamp(row, 0, int(m_buttons.size()) - 1))];
    button->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(button);
    return true;
}

bool WorkbenchColumn::eventFilter(QObject *watched, QEvent *event)
{
    const int row = event->type() == QEvent::KeyPress ? focusedRow() : -1;
    if (row < 0)
        return Card::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: return focusRow(row - 1);
    case Qt::Key_Down: return focusRow(row + 1);
    case Qt::Key_Left: Q_EMIT neighbourWanted(-1, row); return true;
    case Qt::Key_Right: Q_EMIT neighbourWanted(1, row); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_buttons[size_t(row)]->click(); return true;
    default: return Card::eventFilter(watched, event);
    }
}

}
