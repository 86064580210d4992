#include "ui/views/enterprises/filterbar.h"

#include "ui/controls/named.h"
#include "ui/presentation/enterprises/filterwords.h"
#include "ui/views/enterprises/filtermenu.h"
#include "ui/controls/flowlayout.h"

#include <QActionGroup>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using domain::FirmFacet;
using domain::FirmOrder;
using presentation::EnterpriseCatalogue;
using presentation::FilterWords;

FilterBar::FilterBar(const controls::Theme &theme, EnterpriseCatalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_filters(new FilterMenu(catalogue, this)), m_orders(new QMenu(this)),
      m_chips(new QWidget(this)), m_flow(new controls::FlowLayout(6, m_chips))
{
    setObjectName(QStringLiteral("filterBar"));
    m_filter = menuButton(QStringLiteral("filterButton"), tr("Filter the list"));
    m_filter->setToolTip(tr("F7 opens the filters, F8 takes all of them away"));
    m_order = menuButton(QStringLiteral("orderButton"), tr("Order of the list"));
    m_order->setToolTip(tr("F6; the same order again turns it round"));
    m_clear = named(new QPushButton(tr("Clear all (F8)"), m_chips), QStringLiteral("filterClear"), tr("Take all filters away"));
    m_clear->setProperty("kind", QStringLiteral("flat"));
    m_orders->setObjectName(QStringLiteral("orderMenu"));
    fillOrders();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filter);
    row->addWidget(m_order);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_chips);
    connect(m_filter, &QPushButton::clicked, this, &FilterBar::openFilters);
    connect(m_order, &QPushButton::clicked, this, &FilterBar::openOrders);
    connect(m_clear, &QPushButton::clicked, &m_catalogue, &EnterpriseCatalogue::clearFilter);
    connect(&m_catalogue, &EnterpriseCatalogue::queryChanged, this, &FilterBar::refresh);
    connect(&m_catalogue, &EnterpriseCatalogue::searched, this, &FilterBar::refresh);
    connect(&theme, &controls::Theme::changed, this, &FilterBar::refresh);
    refresh();
}

QPushButton *FilterBar::menuButton(const QString &name, const QString &spoken)
{
    return named(new QPushButton(this), name, spoken);
}

void FilterBar::fillOrders()
{
    auto *group = new QActionGroup(this);
    for (int order = 0; order < domain::kFirmOrders; ++order) {
        QAction *action = m_orders->addAction(FilterWords::of(FirmOrder(order)));
        action->setObjectName(QStringLiteral("order.%1").arg(domain::firmOrderCode(FirmOrder(order))));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_catalogue, [this, order] { m_catalogue.orderBy(FirmOrder(order)); });
    }
}

void FilterBar::openFilters() { m_filters->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height()))); }
void FilterBar::openOrders() { m_orders->popup(m_order->mapToGlobal(QPoint(0, m_order->height()))); }

void FilterBar::refresh()
{
    const services::FirmQuery &query = m_catalogue.query();
    int chosen = 0;
    for (const auto &[facet, values] : query.filter.chosen)
        chosen += int(values.size());
    m_filter->setText(chosen > 0 ? tr("Filter (%1) ▾").arg(chosen) : tr("Filter ▾"));
    const bool byVisit = query.order == FirmOrder::Match && query.text.isEmpty(); // without a text nothing matches better
    m_order->setText(tr("%1 %2 ▾").arg(FilterWords::of(byVisit ? FirmOrder::LastVisit : query.order),
                                       query.reversed ? QStringLiteral("↑") : QStringLiteral("↓")));
    m_orders->actions().at(int(query.order))->setChecked(true);
    refreshChips();
}

void FilterBar::refreshChips()
{
    const bool hadFocus = m_chips->isAncestorOf(focusWidget());
    for (QPushButton *chip : std::exchange(m_made, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_flow->removeWidget(m_clear);
    for (const auto &[facet, values] : m_catalogue.query().filter.chosen)
        for (const QString &value : values)
            addChip(facet, value);
    m_flow->addWidget(m_clear);
    m_chips->setVisible(!m_made.isEmpty());
    m_chips->updateGeometry();
    if (hadFocus) // what had it is gone
        (m_made.isEmpty() ? m_filter : m_made.front())->setFocus();
}

void FilterBar::addChip(FirmFacet facet, const QString &value)
{
    QString words = FilterWords::of(facet, value, m_catalogue.columns());
    const QString spoken = tr("Take the filter away: %1, %2").arg(FilterWords::of(facet), words);
    int firms = 0;
    for (const domain::FacetCount &count : m_catalogue.counts(facet))
        if (count.value == value)
            firms = count.count;
    words = QStringLiteral("%1 %2  ✕").arg(fontMetrics().elidedText(words, Qt::ElideRight, 180), QLocale().toString(firms));
    auto *chip = named(new QPushButton(words.replace(u'&', QStringLiteral("&&")), m_chips),
                       QStringLiteral("chip.%1.%2").arg(domain::firmFacetCode(facet), value), spoken);
    chip->setToolTip(spoken);
    connect(chip, &QPushButton::clicked, &m_catalogue, [this, facet, value] { m_catalogue.toggle(facet, value); });
    m_flow->addWidget(chip);
    m_made << chip;
    chip->show();
}

}
