#include "ui/views/shell/rail.h"

#include "ui/controls/named.h"

#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace xunzhen::views {

namespace {
constexpr int kLeastWidth = 84;
constexpr int kSides = 28;
}

Rail::Rail(const controls::Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    setProperty("surface", QStringLiteral("rail"));
    m_layout->setContentsMargins(0, 12, 0, 8);
    m_layout->setSpacing(2);
    auto *mark = new QLabel(tr("Xunzhen"), this);
    mark->setProperty("face", QStringLiteral("title"));
    mark->setProperty("tone", QStringLiteral("accent"));
    mark->setAlignment(Qt::AlignHCenter);
    m_layout->addWidget(mark);
    m_layout->addSpacing(10);
    m_layout->addStretch(1);
    connect(&theme, &controls::Theme::changed, this, &Rail::restyle);
}

void Rail::add(const QString &key, const QString &title, const QString &icon)
{
    auto *button = controls::named(new QToolButton(this), QStringLiteral("rail.") + key, title);
    button->setProperty("kind", QStringLiteral("rail"));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setText(title);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
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
        entry.button->setIconSize({24, 24});
        entry.button->setMinimumHeight(std::max(56, m_theme.targetSize()));
    }
    setFixedWidth(width);
}

void Rail::select(const QString &key)
{
    if (const auto entry = m_entries.constFind(key); entry != m_entries.cend())
        entry->button->setChecked(true);
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
