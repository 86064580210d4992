#include "ui/views/shared/sharingpage.h"

#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/tonedelegate.h"
#include "ui/views/shared/requestcard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
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
    : Page(parent), m_context(context), m_presenter(context.services, context.runner)
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
    m_presenter.reload();
}

QWidget *SharingPage::buildBody()
{
    auto *inside = new QWidget;
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
    layout->addWidget(buildJoin());
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

Card *SharingPage::buildJoin()
{
    m_join = new Card(tr("Take part"), this);
    auto *why = new QLabel(tr("Any folder that all can reach will do: a network share, a synchronised folder, or a USB stick. The first laptop founds the space; every other one joins it and is approved by reading a code aloud."), m_join);
    why->setWordWrap(true);
    m_space = named(new QLineEdit(m_join), QStringLiteral("sharingSpace"), tr("Name of the space"));
    m_space->setPlaceholderText(tr("Name of the space, e.g. the district"));
    auto *found = named(new QPushButton(tr("Found a space…"), m_join), QStringLiteral("sharingFound"), tr("Found a space in an empty folder"));
    auto *join = named(new QPushButton(tr("Join a space…"), m_join), QStringLiteral("sharingJoin"), tr("Join the colleagues' space"));
    found->setEnabled(false);
    connect(m_space, &QLineEdit::textChanged, found, [found](const QString &text) { found->setEnabled(!text.trimmed().isEmpty()); });
    connect(found, &QPushButton::clicked, this, &SharingPage::found);
    connect(join, &QPushButton::clicked, this, &SharingPage::join);
    auto *row = new QHBoxLayout;
    row->addWidget(m_space, 1);
    row->addWidget(found);
    row->addSpacing(24);
    row->addWidget(join);
    auto *ask = named(new QPushButton(tr("Ask without the folder…"), m_join), QStringLiteral("sharingAskByFile"), tr("Save a request to take to an administrator"));
    connect(ask, &QPushButton::clicked, this, [this] {
        const QString path = m_context.files.save(this, tr("Save the request"), tr("request.xzreq"), tr("Requests (*.xzreq)"));
        if (!path.isEmpty())
            m_presenter.saveRequest(path);
    });
    row->addWidget(ask);
    m_join->body()->addWidget(why);
    m_join->body()->addLayout(row);
    m_join->body()->addWidget(buildFounding());
    return m_join;
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

/// Asked once the folder is known: a stick should be encrypted, a share of the bureau need not.
QWidget *SharingPage::buildFounding()
{
    m_foundBox = new QWidget(m_join);
    m_foundWhere = new QLabel(m_foundBox);
    m_foundWhere->setWordWrap(true);
    m_encrypt = named(new QCheckBox(tr("Encrypt what lies in the folder"), m_foundBox), QStringLiteral("sharingEncrypt"), tr("Encrypt what lies in the folder"));
    auto *meaning = new QLabel(tr("Encrypted, records and photos in the folder can be read on the laptops of the space only; names of files, their sizes and times stay visible. It is advisable for sticks and for folders that others can reach, and cannot be changed later."), m_foundBox);
    meaning->setWordWrap(true);
    meaning->setProperty("quiet", true);
    m_foundHere = named(new QPushButton(tr("Found the space here"), m_foundBox), QStringLiteral("sharingFoundHere"), tr("Found the space in the chosen folder"));
    m_foundHere->setProperty("kind", QStringLiteral("primary"));
    connect(m_foundHere, &QPushButton::clicked, this, [this] {
        m_foundBox->hide();
        m_presenter.found(m_foundFolder, m_space->text().trimmed(), m_encrypt->isChecked());
    });
    auto *column = new QVBoxLayout(m_foundBox);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_foundWhere);
    column->addWidget(m_encrypt);
    column->addWidget(meaning);
    column->addWidget(m_foundHere, 0, Qt::AlignLeft);
    m_foundBox->hide();
    return m_foundBox;
}

Card *SharingPage::buildGoing()
{
    m_goingCard = new Card(tr("Waits to be handed in"), this);
    m_going = new controls::RowListView(m_context.theme, QStringLiteral("sharingGoing"), tr("Waits to be handed in"), m_goingCard);
    m_going->setModel(&m_presenter.going());
    m_nothingGoes = new QLabel(tr("✓ Everything that was written on this laptop has been handed in."), m_goingCard);
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
    m_nothingCame = new QLabel(tr("Nothing has come in from colleagues yet. What they hand in appears here, with who and when; a click opens it."), m_comingCard);
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
