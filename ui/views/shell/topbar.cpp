#include "ui/views/shell/topbar.h"

#include "ui/controls/named.h"
#include "ui/presentation/syncchip.h"
#include "ui/views/shell/quicksearch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xunzhen::views {

namespace {
constexpr int kMinuteMs = 60'000;
}

TopBar::TopBar(const Context &context, QWidget *window)
    : QFrame(window), m_context(context), m_search(new QuickSearch(context, window)), m_who(new QLabel(this))
{
    setProperty("surface", QStringLiteral("bar"));
    m_sync = controls::named(new QPushButton(this), QStringLiteral("syncChip"), tr("Shared folder"));
    m_sync->setProperty("kind", QStringLiteral("flat"));
    m_who->setObjectName(QStringLiteral("whoAmI"));
    m_who->setProperty("quiet", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_sync);
    row->addWidget(m_who);
    auto &facts = context.services.facts();
    connect(&facts, &services::Facts::syncChanged, this, &TopBar::refreshSync);
    connect(&facts, &services::Facts::conflictsChanged, this, &TopBar::refreshSync);
    connect(&context.runner, &presentation::SyncRunner::stateChanged, this, &TopBar::refreshSync);
    connect(&facts, &services::Facts::peopleChanged, this, &TopBar::refreshWho);
    connect(&facts, &services::Facts::settingsChanged, this, &TopBar::refreshWho);
    connect(&context.theme, &controls::Theme::changed, this, &TopBar::refreshSync);
    connect(m_sync, &QPushButton::clicked, this,
            [this] { m_context.navigator.go({.page = presentation::Places::sharing()}); });
    connect(&m_minute, &QTimer::timeout, this, &TopBar::refreshSync);
    m_minute.start(kMinuteMs);
    refreshSync();
    refreshWho();
}

void TopBar::refreshSync()
{
    const auto line = presentation::SyncChip::line(m_context.services.sync().status(), m_context.services.clock().now(),
                                                   {m_context.runner.isRunning(), m_context.runner.isSlow(), m_context.runner.isCancelled()});
    m_sync->setText(line.text);
    m_sync->setIcon(m_context.theme.icon(QStringLiteral("sync"), m_context.theme.tokens().of(line.tone)));
    m_sync->setAccessibleName(tr("Shared folder: %1").arg(line.text));
}

void TopBar::refreshWho()
{
    const auto me = m_context.services.people().me();
    const auto settings = m_context.services.settings().settings();
    m_who->setText(me ? QStringLiteral("%1 · %2").arg(me->name, settings.bureau) : QString());
}

}
