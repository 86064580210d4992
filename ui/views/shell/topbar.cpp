#include "ui/views/shell/topbar.h"

#include "ui/controls/named.h"
#include "ui/presentation/syncchip.h"
#include "ui/views/shell/quicksearch.h"
#include "ui/views/shell/synccard.h"
#include "ui/views/shell/whomenu.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace xunzhen::views {

using controls::named;

namespace {
constexpr int kMinuteMs = 60'000;
constexpr int kWidestWho = 280;
constexpr int kWidestSearch = 820;
}

TopBar::TopBar(const Context &context, presentation::LookSettings &look, const presentation::CommandRegistry &commands, QWidget *window)
    : QFrame(window), m_context(context), m_search(new QuickSearch(context, commands, window))
{
    setProperty("surface", QStringLiteral("bar"));
    m_sync = named(new QPushButton(this), QStringLiteral("syncChip"), tr("Shared folder"));
    m_sync->setProperty("kind", QStringLiteral("flat"));
    m_card = new SyncCard(context, *m_sync, window);
    m_who = named(new QPushButton(this), QStringLiteral("whoAmI"), tr("Who uses this laptop"));
    m_who->setProperty("kind", QStringLiteral("flat"));
    m_who->setMenu(new WhoMenu(context, look, m_who));
    m_help = named(new QToolButton(this), QStringLiteral("helpOpen"), tr("Help for this screen (F1)"));
    m_help->setToolTip(m_help->accessibleName());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    m_search->setMaximumWidth(kWidestSearch);
    row->addWidget(m_search, 100);
    row->addStretch(1); // what is left of a wide window
    row->addWidget(m_sync);
    row->addWidget(m_who);
    row->addWidget(m_help);
    follow();
    connect(m_help, &QToolButton::clicked, this, [&commands] { commands.run(QStringLiteral("help.open")); });
    connect(m_sync, &QPushButton::clicked, m_card, &SyncCard::open);
    connect(&m_minute, &QTimer::timeout, this, &TopBar::refreshSync);
    m_minute.start(kMinuteMs);
    refreshIcons();
}

void TopBar::follow()
{
    auto &facts = m_context.services.facts();
    connect(&facts, &services::Facts::syncChanged, this, &TopBar::refreshSync);
    connect(&facts, &services::Facts::conflictsChanged, this, &TopBar::refreshSync);
    connect(&m_context.runner, &presentation::SyncRunner::stateChanged, this, &TopBar::refreshSync);
    connect(&facts, &services::Facts::peopleChanged, this, &TopBar::refreshWho);
    connect(&facts, &services::Facts::settingsChanged, this, &TopBar::refreshWho);
    connect(&m_context.theme, &controls::Theme::changed, this, &TopBar::refreshIcons);
}

void TopBar::refreshIcons()
{
    m_help->setIcon(m_context.theme.icon(QStringLiteral("help")));
    m_who->setIcon(m_context.theme.icon(QStringLiteral("person")));
    refreshSync();
    refreshWho(); // how much of it has room depends on the size of the text
}

void TopBar::refreshSync()
{
    const auto line = presentation::SyncChip::line(m_context.services.sync().status(), m_context.services.clock().now(), activityOf(m_context.runner));
    m_sync->setText(line.text);
    m_sync->setIcon(m_context.theme.icon(QStringLiteral("sync"), m_context.theme.tokens().of(line.tone)));
    m_sync->setAccessibleName(tr("Shared folder: %1").arg(line.text));
    m_card->refresh();
}

void TopBar::refreshWho()
{
    const auto me = m_context.services.people().me();
    const auto settings = m_context.services.settings().settings();
    const QString who = me ? QStringLiteral("%1 · %2").arg(me->name, settings.bureau) : tr("Who am I?");
    m_who->setText(QFontMetrics(m_context.theme.font(controls::Type::Body)).elidedText(who, Qt::ElideRight, kWidestWho));
    m_who->setToolTip(who);
    m_who->setAccessibleName(tr("Who uses this laptop: %1").arg(who));
}

}
