#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/enterprises/enterprisecatalogue.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace xunzhen::controls {
class FlowLayout;
}

namespace xunzhen::views {

class FilterMenu;

/// Filters and order of the list of firms: two menus, and below them each filter that is set as a button that takes it away.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const controls::Theme &theme, presentation::EnterpriseCatalogue &catalogue, QWidget *parent = nullptr);

    void openFilters();
    void openOrders();

private:
    QPushButton *menuButton(const QString &name, const QString &spoken);
    void fillOrders();
    void refresh();
    void refreshChips();
    void addChip(domain::FirmFacet facet, const QString &value);

    presentation::EnterpriseCatalogue &m_catalogue;
    QPushButton *m_filter, *m_order, *m_clear;
    FilterMenu *m_filters;
    QMenu *m_orders;
    QWidget *m_chips;
    controls::FlowLayout *m_flow;
    QList<QPushButton *> m_made;
};

}
