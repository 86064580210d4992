#include "ui/views/shared/sharingpage.h"

#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/tonedelegate.h"
#include "ui/views/shared/handoffcard.h"
#include "ui/views/shared/placescard.h"
#include "ui/views/shared/requestcard.h"
#include "ui/views/shared/takepartcard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::Card;
using controls::named;

SharingPage::SharingPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context.services, context.background, context.runner)
{
    setObjectName(QStringLiteral("sharingPage"));
    m_header = new controls::PageHeader(title(), this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    connectParts();
    m_presenter.setSeen(false);
    m_presenter.reload();
    refresh();
}

QWidget *SharingPage::buildBody()
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("sharingBody"));
    inside->setProperty("scrolled", true);
    m_sentence = new QLabel(inside);
    m_sentence->setObjectName(QStringLiteral("sharingSentence"));
    m_sentence->setProperty("face", QStringLiteral("title"));
    m_sentence->setWordWrap(true);
    m_requests = new QVBoxLayout;
    m_conflicts = new QVBoxLayout;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_sentence);
    m_join = new TakePartCard(m_context, m_presenter, this);
    layout->addWidget(m_join);
    m_request = new RequestCard(m_context, m_presenter, this);
    layout->addWidget(m_request);
    layout->addWidget(buildAdmin());
    layout->addLayout(m_requests);
    layout->addLayout(m_conflicts);
    layout->addWidget(buildNeeds());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildGoing(), 1);
    columns->addWidget(buildComing(), 1);
    layout->addLayout(columns);
    m_handoff = new HandoffCard(m_context, this);
    layout->addWidget(m_handoff);
    m_places = new PlacesCard(m_context, m_presenter.places(), this);
    layout->addWidget(m_places);
    layout->addWidget(buildRoll());
    layout->addStretch(1);
    return inside;
}

QWidget *SharingPage::buildFoot()
{
    auto *foot = new QFrame(this);
    m_foot = foot;
    foot->setProperty("surface", QStringLiteral("foot"));
    m_last = new QLabel(foot);
    m_last->setObjectName(QStringLiteral("sharingLast"));
    m_last->setProperty("quiet", true);
    m_last->setWordWrap(true);
    m_progress = new controls::ProgressStrip(foot);
    m_run = named(new QPushButton(tr("Sync now"), foot), QStringLiteral("sharingRun"), tr("Sync now"));
    m_run->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->addWidget(m_last, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_run);
    return foot;
}

/// What an administrator does for laptops that do not reach the folder.
QWidget *SharingPage::buildAdmin()
{
    m_admin = new QWidget(this);
    auto *take = named(new QPushButton(tr("Take a request (file or picture)…"), m_admin), QStringLiteral("requestTake"),
                       tr("Take a request from a file or from a picture of its QR code"));
    auto *approval = named(new QPushButton(tr("Save the approval file…"), m_admin), QStringLiteral("approvalSave"),
                           tr("Save the approval for laptops that do not reach the folder"));
    connect(take, &QPushButton::clicked, this, &SharingPage::takeRequest);
    connect(approval, &QPushButton::clicked, this, [this] {
        const QString path = m_context.files.save(this, tr("Save the approval file"), tr("approval.xzok"), tr("Approvals (*.xzok)"));
        if (!path.isEmpty())
            m_presenter.saveApproval(path);
    });
    auto *row = new QHBoxLayout(m_admin);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(take);
    row->addWidget(approval);
    row->addStretch(1);
    return m_admin;
}

Card *SharingPage::buildGoing()
{
    m_goingCard = new Card(tr("Waits to be handed in"), this);
    m_going = new controls::RowListView(m_context.theme, QStringLiteral("sharingGoing"), tr("Waits to be handed in"), m_goingCard);
    m_going->setModel(&m_presenter.going());
    m_nothingGoes = new QLabel(m_goingCard);
    m_nothingGoes->setObjectName(QStringLiteral("sharingNothingGoes"));
    m_nothingGoes->setWordWrap(true);
    m_nothingGoes->setProperty("quiet", true);
    m_goingCard->body()->addWidget(m_nothingGoes);
    m_goingCard->body()->addWidget(m_going);
    m_goingCard->body()->addStretch(1);
    return m_goingCard;
}

Card *SharingPage::buildComing()
{
    m_comingCard = new Card(tr("What came in (30 days)"), this);
    m_coming = new controls::RowListView(m_context.theme, QStringLiteral("sharingComing"), tr("What came in; Enter opens it"), m_comingCard);
    m_coming->setModel(&m_presenter.coming());
    m_nothingCame = new QLabel(m_comingCard);
    m_nothingCame->setObjectName(QStringLiteral("sharingNothingCame"));
    m_nothingCame->setWordWrap(true);
    m_nothingCame->setProperty("quiet", true);
    m_comingCard->body()->addWidget(m_nothingCame);
    m_comingCard->body()->addWidget(m_coming);
    m_comingCard->body()->addStretch(1);
    const auto open = [this](int row) { m_presenter.openArrival(row, m_context.navigator); };
    connect(m_coming, &controls::RowListView::opened, this, open);
    connect(m_coming, &QListView::clicked, this, [open](const QModelIndex &index) { open(index.row()); });
    return m_comingCard;
}

Card *SharingPage::buildRoll()
{
    m_rollCard = new Card(tr("Roll call"), this);
    m_roll = named(new QTableView(m_rollCard), QStringLiteral("rollCall"), tr("Roll call"));
    m_roll->setTabKeyNavigation(false);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(&m_presenter.rollCall());
    m_sorted->setSortRole(presentation::RollCall::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_roll->setModel(m_sorted);
    m_roll->setSortingEnabled(true);
    m_roll->sortByColumn(presentation::RollCall::Missing, Qt::DescendingOrder);
    m_roll->setItemDelegate(new controls::ToneDelegate(m_context.theme, presentation::RollCall::ToneRole, m_roll));
    m_roll->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_roll->setShowGrid(false);
    m_roll->verticalHeader()->hide();
    m_roll->verticalHeader()->setDefaultSectionSize(m_context.theme.rowHeight());
    m_roll->horizontalHeader()->setStretchLastSection(true);
    m_roll->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {220, 140, 260, 200, 160};
    for (int column = 0; column < 5; ++column)
        m_roll->setColumnWidth(column, widths[column]);
    m_rollState = new QLabel(m_rollCard);
    m_rollState->setObjectName(QStringLiteral("rollState"));
    m_rollState->setProperty("quiet", true);
    m_rollState->setWordWrap(true);
    m_rollCard->body()->addWidget(m_rollState);
    m_rollCard->body()->addWidget(m_roll);
    auto *copy = named(new QPushButton(tr("Copy"), m_rollCard), QStringLiteral("rollCopy"), tr("Copy the roll call for a spreadsheet"));
    auto *save = named(new QPushButton(tr("Export…"), m_rollCard), QStringLiteral("rollExport"), tr("Export the roll call as a table"));
    m_takeOut = named(new QPushButton(tr("Take out…"), m_rollCard), QStringLiteral("rollTakeOut"), tr("Take the chosen laptop out of the space"));
    m_giveUp = named(new QPushButton(tr("Give up what is missing…"), m_rollCard), QStringLiteral("rollGiveUp"), tr("Go on without the missing records of the chosen laptop"));
    m_rollCard->addToHeading(m_takeOut);
    m_rollCard->addToHeading(m_giveUp);
    connect(m_takeOut, &QPushButton::clicked, this, &SharingPage::takeOut);
    connect(m_giveUp, &QPushButton::clicked, this, &SharingPage::giveUp);
    connect(m_roll->selectionModel(), &QItemSelectionModel::currentChanged, this, &SharingPage::refreshRollActs);
    m_rollCard->addToHeading(copy);
    m_rollCard->addToHeading(save);
    const auto intoClipboard = [this] {
        QGuiApplication::clipboard()->setText(presentation::RollCall::tabbed(*m_sorted));
        m_context.notices.say(tr("The roll call is in the clipboard."));
    };
    connect(copy, &QPushButton::clicked, this, intoClipboard);
    connect(save, &QPushButton::clicked, this, &SharingPage::exportRoll);
    auto *keys = new QShortcut(QKeySequence::Copy, m_roll);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, intoClipboard);
    return m_rollCard;
}

Card *SharingPage::buildNeeds()
{
    m_needsCard = new Card(tr("Needs attention"), this);
    m_needs = new QVBoxLayout;
    m_needs->setSpacing(0);
    m_needsCard->body()->addLayout(m_needs);
    return m_needsCard;
}

}
