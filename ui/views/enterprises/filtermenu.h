#pragma once

#include "ui/presentation/enterprises/enterprisecatalogue.h"

#include <QMenu>

namespace xunzhen::views {

/// A menu whose checkable entries are switched without closing it, by mouse and by keyboard.
class SwitchMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// The filters of the list of firms: a menu for each, with how many firms each value has beside the other filters. The counts
/// follow while it is open.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    FilterMenu(presentation::EnterpriseCatalogue &catalogue, QWidget *parent = nullptr);

private:
    void fill();
    void fillFacet(domain::FirmFacet facet);
    void refresh();
    QString words(domain::FirmFacet facet, const domain::FacetCount &count) const;

    presentation::EnterpriseCatalogue &m_catalogue;
    std::array<SwitchMenu *, domain::kFirmFacets> m_menus{};
};

}
