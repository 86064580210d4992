#include "ui/views/shared/sharingpage.h"

#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/tonedelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::Card;
using controls::named;

SharingPage::SharingPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context.services, context.background)
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
    layout->addWidget(buildCode());
    layout->addLayout(m_requests);
    layout->addLayout(m_conflicts);
    layout->addWidget(buildNeeds());
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
    m_join->body()->addWidget(why);
    m_join->body()->addLayout(row);
    return m_join;
}

Card *SharingPage::buildCode()
{
    m_codeCard = new Card(tr("Read this code aloud to the founder"), this);
    m_code = new QLabel(m_codeCard);
    m_code->setObjectName(QStringLiteral("sharingCode"));
    m_code->setProperty("face", QStringLiteral("question"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *then = new QLabel(tr("Once it is approved there, press “Sync now”."), m_codeCard);
    then->setProperty("quiet", true);
    m_codeCard->body()->addWidget(m_code);
    m_codeCard->body()->addWidget(then);
    return m_codeCard;
}

Card *SharingPage::buildRoll()
{
    m_rollCard = new Card(tr("Roll call"), this);
    m_roll = named(new QTableView(m_rollCard), QStringLiteral("rollCall"), tr("Roll call"));
    m_roll->setModel(&m_presenter.rollCall());
    m_roll->setItemDelegate(new controls::ToneDelegate(m_context.theme, presentation::RollCall::ToneRole, m_roll));
    m_roll->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_roll->setShowGrid(false);
    m_roll->verticalHeader()->hide();
    m_roll->verticalHeader()->setDefaultSectionSize(m_context.theme.rowHeight());
    m_roll->horizontalHeader()->setStretchLastSection(true);
    m_roll->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {220, 140, 260, 200, 140};
    for (int column = 0; column < 5; ++column)
        m_roll->setColumnWidth(column, widths[column]);
    m_rollCard->body()->addWidget(m_roll);
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
