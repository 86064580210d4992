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
constexpr int kIcon = 24, kSmallIcon = 20;
constexpr int kGap = 2;
constexpr int kRoomyHeight = 56;
constexpr int kButtonPadding = 10; ///< above and below icon and word, see the style sheet
}

Rail::Rail(const controls::Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
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
    layout->setContentsMargins(0, 10, 1, 4);
    layout->setSpacing(6);
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

int Rail::leastHeight() const
{
    const QFontMetrics metrics(m_theme.font(controls::Type::Small, true));
    const int touched = m_theme.appearance().touch ? m_theme.targetSize() : 0;
    return std::max(touched, kSmallIcon + metrics.height() + kButtonPadding);
}

void Rail::fold()
{
    if (m_entries.isEmpty())
        return;
    const int room = m_scroll->height() / int(m_entries.size()) - kGap;
    const int roomy = std::max(kRoomyHeight, m_theme.targetSize());
    const bool isRoomy = room >= roomy;
    for (const Entry &entry : std::as_const(m_entries)) {
        const int icon = isRoomy ? kIcon : kSmallIcon;
        entry.button->setIconSize({icon, icon});
        entry.button->setFixedHeight(std::clamp(room, leastHeight(), std::max(roomy, leastHeight())));
    }
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
