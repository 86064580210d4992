#include "ui/views/shared/placescard.h"

#include "ui/controls/named.h"
#include "ui/controls/rowlistview.h"
#include "ui/views/shared/spacedialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::PlacesPresenter;

PlacesCard::PlacesCard(const Context &context, PlacesPresenter &presenter, QWidget *parent)
    : Card(tr("Spaces and places"), parent), m_context(context), m_presenter(presenter),
      m_list(new controls::RowListView(context.theme, QStringLiteral("sharingPlaces"), tr("Spaces and places; Enter opens the folder"), this))
{
    m_list->setModel(&presenter.rows());
    body()->addWidget(m_list);
    buildActs();
    connectParts();
    refresh();
}

void PlacesCard::buildActs()
{
    m_add = named(new QPushButton(tr("Add a folder…"), this), QStringLiteral("placeAdd"), tr("Add a further folder, or join or found a further space"));
    m_open = named(new QPushButton(tr("Open"), this), QStringLiteral("placeOpen"), tr("Open the chosen folder"));
    m_refill = named(new QPushButton(tr("Fill it again…"), this), QStringLiteral("placeRefill"), tr("Fill the chosen folder again from this laptop"));
    m_leave = named(new QPushButton(tr("Leave"), this), QStringLiteral("placeLeave"), tr("Visit the chosen folder no more"));
    for (QPushButton *act : {m_open, m_refill, m_leave, m_add})
        addToHeading(act);
}

void PlacesCard::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &PlacesCard::addPlace);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_list->currentRow()); });
    connect(m_list, &controls::RowListView::opened, this, &PlacesCard::open);
    connect(m_leave, &QPushButton::clicked, this, &PlacesCard::leave);
    connect(m_refill, &QPushButton::clicked, this, [this] { refill(m_chosen); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacesCard::onChosen);
    connect(&m_presenter.rows(), &QAbstractItemModel::modelReset, this, [this] { choose(m_chosen); });
    connect(&m_presenter, &PlacesPresenter::planned, this, &PlacesCard::onPlanned);
    connect(&m_presenter, &PlacesPresenter::left, this, &PlacesCard::onLeft);
}

void PlacesCard::onChosen()
{
    const auto *place = m_presenter.place(m_list->currentRow());
    m_chosen = place ? place->folder : QString();
    refresh();
}

void PlacesCard::choose(const QString &folder)
{
    if (const int row = m_presenter.rows().find(folder); !folder.isEmpty() && row >= 0)
        m_list->setCurrentRow(row);
}

void PlacesCard::refresh()
{
    const int row = m_list->currentRow();
    m_open->setEnabled(m_presenter.place(row));
    m_refill->setVisible(m_presenter.mayRefill(row));
    m_leave->setEnabled(m_presenter.mayLeave(row));
    m_leave->setToolTip(m_leave->isEnabled() || !m_presenter.place(row) ? QString() : tr("This is the only folder of the space; add another one first"));
}

void PlacesCard::addPlace()
{
    SpaceDialog dialog(m_context, m_presenter, window());
    dialog.exec();
}

void PlacesCard::open(int row)
{
    if (const auto *place = m_presenter.place(row); place && m_context.files.reveal)
        m_context.files.reveal(place->folder);
}

void PlacesCard::leave() { m_presenter.leave(m_chosen); }

void PlacesCard::onLeft(const QString &folder, domain::SpaceSlot slot)
{
    m_context.notices.say(tr("%1 is not visited any more. What lies in it stays there.").arg(folder),
                          [this, folder, slot] { m_presenter.add(folder, slot); });
}

void PlacesCard::onPlanned(const services::RefillPlan &plan)
{
    if (m_context.confirmation.confirms(this, {tr("Fill this folder again from this laptop?"), PlacesPresenter::sentence(plan), tr("Fill it again")}))
        m_presenter.refill(plan.folder);
}

}
