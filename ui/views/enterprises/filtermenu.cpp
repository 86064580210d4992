#include "ui/views/enterprises/filtermenu.h"

#include "ui/presentation/enterprises/filterwords.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

namespace xunzhen::views {

using domain::FirmFacet;
using presentation::FilterWords;

namespace {

constexpr size_t kMostValues = 60;

QString escaped(QString words) { return words.replace(u'&', QStringLiteral("&&")); }

}

void SwitchMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->position().toPoint());
    if (action && action->isEnabled() && action->isCheckable())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void SwitchMenu::keyPressEvent(QKeyEvent *event)
{
    const bool isSwitch = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QAction *action = activeAction();
    if (isSwitch && action && action->isEnabled() && action->isCheckable())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}

FilterMenu::FilterMenu(presentation::EnterpriseCatalogue &catalogue, QWidget *parent) : QMenu(parent), m_catalogue(catalogue)
{
    setObjectName(QStringLiteral("filterMenu"));
    for (int facet = 0; facet < domain::kFirmFacets; ++facet) {
        const QString word = FilterWords::of(FirmFacet(facet));
        auto *menu = new SwitchMenu(word, this);
        menu->setObjectName(QStringLiteral("filterMenu.%1").arg(domain::firmFacetCode(FirmFacet(facet))));
        menu->setAccessibleName(word);
        addMenu(menu);
        m_menus[size_t(facet)] = menu;
    }
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
    connect(&m_catalogue, &presentation::EnterpriseCatalogue::searched, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString FilterMenu::words(FirmFacet facet, const domain::FacetCount &count) const
{
    return QStringLiteral("%1\t%2").arg(escaped(FilterWords::of(facet, count.value, m_catalogue.columns())),
                                        QLocale().toString(count.count));
}

void FilterMenu::fill()
{
    for (int facet = 0; facet < domain::kFirmFacets; ++facet)
        fillFacet(FirmFacet(facet));
}

void FilterMenu::fillFacet(FirmFacet facet)
{
    SwitchMenu *menu = m_menus[size_t(facet)];
    menu->clear();
    const auto &counts = m_catalogue.counts(facet);
    for (size_t i = 0; i < std::min(counts.size(), kMostValues); ++i) {
        QAction *action = menu->addAction(words(facet, counts[i]));
        action->setObjectName(QStringLiteral("filter.%1.%2").arg(domain::firmFacetCode(facet), counts[i].value));
        action->setData(counts[i].value);
        action->setCheckable(true);
        action->setChecked(m_catalogue.query().filter.has(facet, counts[i].value));
        connect(action, &QAction::triggered, this, [this, facet, value = counts[i].value] { m_catalogue.toggle(facet, value); });
    }
    menu->menuAction()->setEnabled(!counts.empty());
}

void FilterMenu::refresh()
{
    for (int facet = 0; facet < domain::kFirmFacets; ++facet)
        for (QAction *action : m_menus[size_t(facet)]->actions()) {
            domain::FacetCount now{action->data().toString(), 0};
            for (const domain::FacetCount &count : m_catalogue.counts(FirmFacet(facet)))
                if (count.value == now.value)
                    now = count;
            action->setText(words(FirmFacet(facet), now));
            action->setChecked(m_catalogue.query().filter.has(FirmFacet(facet), now.value));
        }
}

}
