#include "ui/controls/conflictmarks.h"

#include "ui/controls/conflictcard.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace xunzhen::controls {

namespace {

constexpr int kGap = 4;
constexpr int kCardWidth = 560;

/// Keeps the text of a field clear of the marks over its right end.
void keepClear(QWidget *field, int width)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setTextMargins(0, 0, width, 0);
    else if (auto *note = qobject_cast<NoteField *>(field))
        note->keepClear(width);
    else if (auto *label = qobject_cast<QLabel *>(field); label && label->wordWrap())
        label->setContentsMargins(0, 0, width, 0);
}

/// A box that has no room for its text and a mark: that one stands above it.
bool isNarrow(const QWidget *field)
{
    constexpr int kRoomForBoth = 200;
    return qobject_cast<const QComboBox *>(field) && field->width() < kRoomForBoth;
}

/// Where the right end of the marks lies in the field.
int rightEnd(const QWidget *field)
{
    constexpr int kArrow = 28;
    if (qobject_cast<const QComboBox *>(field))
        return field->width() - (isNarrow(field) ? 0 : kArrow);
    if (const auto *label = qobject_cast<const QLabel *>(field); label && !label->wordWrap())
        return std::min(field->width(), label->sizeHint().width() + 160);
    return field->width() - kGap;
}

}

ConflictMarks::ConflictMarks(services::Services &services, Notices &notices, const QString &entity, const QString &name,
                             QWidget *screen)
    : QObject(screen), m_conflicts(services, entity, this), m_name(name), m_screen(screen)
{
    connect(&m_conflicts, &presentation::Conflicts::changed, this, &ConflictMarks::refresh);
    connect(&m_conflicts, &presentation::Conflicts::failed, this, [&notices](const QString &text) { notices.warn(text); });
    connect(&m_conflicts, &presentation::Conflicts::settled, this,
            [this, &notices](const QString &text, const services::ConflictRow &before) {
                notices.say(text, [self = QPointer(this), before] {
                    if (!self)
                        return;
                    self->m_conflicts.reopen(before);
                    Q_EMIT self->settledHere();
                });
                Q_EMIT settledHere();
            });
}

ConflictMarks::~ConflictMarks()
{
    for (const auto &marks : std::as_const(m_marks))
        for (const auto &mark : marks)
            if (mark)
                mark->deleteLater();
    if (m_card)
        m_card->deleteLater();
}

void ConflictMarks::watch(QWidget *field, const QString &group)
{
    m_fields.push_back({field, group});
    field->installEventFilter(this);
    if (count() > 0)
        refresh();
}

void ConflictMarks::watchRest(QWidget *field) { watch(field, {}); }

void ConflictMarks::forgetFields()
{
    for (const Field &field : m_fields)
        if (field.widget)
            field.widget->removeEventFilter(this);
    m_fields.clear();
    refresh();
}

void ConflictMarks::show(const QByteArray &record) { m_conflicts.show(record); }

bool ConflictMarks::isWatched(const QString &group) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.group == group; });
}

void ConflictMarks::refresh()
{
    close();
    for (auto marks = m_marks.cbegin(); marks != m_marks.cend(); ++marks)
        for (const auto &mark : marks.value())
            if (mark)
                takeAway(mark, marks.key());
    m_marks.clear();
    for (const Field &field : m_fields) {
        if (!field.widget)
            continue;
        for (const presentation::ConflictCase &one : m_conflicts.cases()) {
            const QString group = one.row().group;
            if (group == field.group || (field.group.isEmpty() && !isWatched(group)))
                m_marks[field.widget].push_back(markFor(field.widget, group, field.group.isEmpty() ? one.namedMark() : one.mark()));
        }
        place(field.widget);
    }
}

/// Whoever stands on the mark stands in its field afterwards.
void ConflictMarks::takeAway(QPushButton *mark, QWidget *from)
{
    const bool known = std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.widget == from; });
    if (mark->hasFocus() && known)
        from->setFocus();
    mark->hide();
    mark->deleteLater();
}

QPushButton *ConflictMarks::markFor(QWidget *field, const QString &group, const QString &text)
{
    const auto *conflict = m_conflicts.caseOf(group);
    auto *mark = named(new QPushButton(text, field->parentWidget()), QStringLiteral("%1.%2").arg(m_name, group),
                       tr("%1: %2. Opens both with who and when.").arg(text, conflict->title()));
    mark->setProperty("kind", QStringLiteral("mark"));
    mark->setToolTip(conflict->title());
    mark->setAutoDefault(false);
    QWidget::setTabOrder(field, mark);
    connect(mark, &QPushButton::clicked, this, [this, mark, group] { open(mark, group); });
    return mark;
}

void ConflictMarks::place(QWidget *field)
{
    const auto marks = m_marks.value(field);
    int right = rightEnd(field), used = 0;
    for (const auto &mark : marks) {
        if (!mark)
            continue;
        const QSize size = mark->sizeHint();
        const int height = std::min(size.height(), std::max(20, field->height() - 4));
        const int inside = field->y() + std::min(2, std::max(0, (field->height() - height) / 2));
        const int top = isNarrow(field) ? std::max(0, field->y() - height) : inside;
        right -= size.width();
        mark->setGeometry(field->x() + std::max(0, right), top, size.width(), height);
        mark->setVisible(field->isVisibleTo(field->parentWidget()));
        mark->raise();
        right -= kGap;
        used += size.width() + kGap;
    }
    keepClear(field, used);
}

bool ConflictMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (m_card && watched == m_card.data()) {
        if (event->type() == QEvent::LayoutRequest)
            settle(); // the lines of a third value need room
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool typing = qobject_cast<QLineEdit *>(m_card->focusWidget());
            if (key->key() == Qt::Key_Escape) {
                close();
                return true;
            }
            if (!typing && (key->key() == Qt::Key_1 || key->key() == Qt::Key_2))
                if (auto *take = m_card->findChild<QPushButton *>(QStringLiteral("conflict0Take%1").arg(key->key() - Qt::Key_1))) {
                    take->click();
                    return true;
                }
        }
        return false;
    }
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::FontChange: place(static_cast<QWidget *>(watched)); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void ConflictMarks::open(QPushButton *mark, const QString &group)
{
    const bool again = m_card && m_opened == mark;
    close();
    const auto *conflict = m_conflicts.caseOf(group);
    if (again || !conflict)
        return;
    // A child of the window, no popup: input methods for Chinese do not work in popups everywhere.
    QWidget *window = m_screen->window();
    auto *card = new ConflictCard(*conflict, 0, window);
    card->setObjectName(QStringLiteral("conflictBeside"));
    card->setProperty("floating", true);
    card->setFocusPolicy(Qt::StrongFocus);
    const presentation::ConflictCase shown = *conflict;
    connect(card, &ConflictCard::taken, this, [this, shown](int side) { m_conflicts.take(shown, side); });
    connect(card, &ConflictCard::written, this,
            [this, shown](const std::vector<std::pair<QString, QString>> &texts) { m_conflicts.write(shown, texts); });
    auto *shut = named(new QPushButton(tr("Close"), card), QStringLiteral("conflictClose"), tr("Close and settle later"));
    shut->setProperty("kind", QStringLiteral("flat"));
    connect(shut, &QPushButton::clicked, this, &ConflictMarks::close);
    card->addToHeading(shut);
    m_card = card;
    m_opened = mark;
    card->installEventFilter(this);
    settle();
    card->show();
    card->raise();
    card->setFocus();
}

void ConflictMarks::settle()
{
    if (!m_card || !m_opened)
        return;
    QWidget *window = m_card->parentWidget();
    const int width = std::min(kCardWidth, window->width() - 2 * kGap);
    m_card->setFixedWidth(width);
    const int height = std::min(std::max(m_card->heightForWidth(width), m_card->sizeHint().height()), window->height() - 2 * kGap);
    m_card->resize(width, height);
    const QPoint under = m_opened->mapTo(window, QPoint(0, m_opened->height() + kGap));
    const int x = std::clamp(under.x() + m_opened->width() - width, kGap, std::max(kGap, window->width() - width - kGap));
    const int above = m_opened->mapTo(window, QPoint(0, -kGap - height)).y();
    const bool fitsBelow = under.y() + height <= window->height() - kGap;
    const int y = fitsBelow ? under.y() : above >= kGap ? above : std::max(kGap, window->height() - height - kGap);
    m_card->move(x, y);
}

void ConflictMarks::close()
{
    if (!m_card)
        return;
    const bool hadFocus = m_card->isAncestorOf(m_card->window()->focusWidget()) || m_card->hasFocus();
    m_card->hide();
    m_card->deleteLater();
    m_card = nullptr;
    if (hadFocus && m_opened)
        m_opened->setFocus();
}

}
