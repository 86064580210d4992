#include "ui/views/shell/rail.h"

#include "ui/controls/named.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScroller>
#include <QToolButton>
#include <QVBoxLayout>

namespace xunzhen::views {

namespace {
constexpr int kLeastWidth = 84;
constexpr int kSides = 28;
constexpr int kIcon = 24, kSmallIcon = 18;
constexpr int kGap = 2; ///< in a roomy window
constexpr int kRoomyHeight = 56;
}

Rail::Rail(const controls::Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    build();
    connect(&theme, &controls::Theme::changed, this, &Rail::restyle);
}

void Rail::build()
{
    setProperty("surface", QStringLiteral("rail"));
    auto *mark = new QLabel(tr("Xunzhen"), this);
    mark->setProperty("face", QStringLiteral("title"));
    mark->setProperty("tone", QStringLiteral("accent"));
    mark->setAlignment(Qt::AlignHCenter);
    m_inside = new QWidget;
    m_inside->setProperty("scrolled", true);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGap);
    m_column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_inside);
    QScroller::grabGesture(m_scroll->viewport(), QScroller::TouchGesture);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 2);
    layout->setSpacing(2);
    layout->addWidget(mark);
    layout->addWidget(m_scroll, 1);
}

void Rail::add(const QString &key, const QString &title, const QString &icon)
{
    auto *button = controls::named(new QToolButton(m_inside), QStringLiteral("rail.") + key, title);
    button->setProperty("kind", QStringLiteral("rail"));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setText(title);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->installEventFilter(this);
    m_group->addButton(button);
    m_column->insertWidget(m_column->count() - 1, button);
    m_entries.insert(key, {button, title, icon});
    connect(button, &QToolButton::clicked, this, [this, key] { Q_EMIT chosen(key); });
    restyle();
}

void Rail::restyle()
{
    const QFontMetrics metrics(m_theme.font(controls::Type::Small, true));
    int width = kLeastWidth;
    for (const Entry &entry : std::as_const(m_entries)) {
        width = std::max(width, metrics.horizontalAdvance(entry.title) + kSides);
        entry.button->setIcon(m_theme.icon(entry.icon));
    }
    setFixedWidth(width);
    fold();
}

/// How high icon and word are, in a low window or a roomy one.
int Rail::height(bool isClose)
{
    int height = isClose ? m_theme.appearance().touch ? m_theme.targetSize() : 0 : std::max(kRoomyHeight, m_theme.targetSize());
    for (const Entry &entry : std::as_const(m_entries)) {
        const int icon = isClose ? kSmallIcon : kIcon;
        entry.button->setIconSize({icon, icon});
        controls::setStyleProperty(entry.button, "close", isClose);
        height = std::max(height, entry.button->sizeHint().height());
    }
    return height;
}

void Rail::fold()
{
    if (m_entries.isEmpty())
        return;
    const int room = m_scroll->height() / int(m_entries.size());
    const int roomy = height(false);
    const bool isRoomy = room - kGap >= roomy;
    m_column->setSpacing(isRoomy ? kGap : 0);
    const int fitting = isRoomy ? roomy : std::max(room, height(true));
    for (const Entry &entry : std::as_const(m_entries))
        entry.button->setFixedHeight(std::min(fitting, roomy));
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fold();
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched), 0, kGap);
    return QFrame::eventFilter(watched, event);
}

void Rail::select(const QString &key)
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend())
        return;
    entry->button->setChecked(true);
    m_scroll->ensureWidgetVisible(entry->button, 0, kGap);
}

void Rail::setCount(const QString &key, int count)
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend())
        return;
    entry->button->setText(count > 0 ? tr("%1 %2").arg(entry->title).arg(count) : entry->title);
    entry->button->setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(entry->title) : entry->title);
}

}
