#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/shared/placespresenter.h"
#include "ui/views/context.h"

class QPushButton;

namespace xunzhen::controls {
class RowListView;
}

namespace xunzhen::views {

/// The spaces of this laptop and the folders in which each is met, a row each, with what can be done about the chosen one.
class PlacesCard : public controls::Card
{
    Q_OBJECT

public:
    PlacesCard(const Context &context, presentation::PlacesPresenter &presenter, QWidget *parent = nullptr);

    controls::RowListView *list() const { return m_list; }
    void refresh();
    /// Counts, asks, and fills the place again; `planned` is the answer to the first.
    void refill(const QString &folder) { m_presenter.planRefill(folder); }

private:
    void buildActs();
    void connectParts();
    void addPlace();
    void open(int row);
    void leave();
    void onPlanned(const services::RefillPlan &plan);
    void onLeft(const QString &folder, domain::SpaceSlot slot);
    void onChosen();
    void choose(const QString &folder);

    Context m_context;
    presentation::PlacesPresenter &m_presenter;
    controls::RowListView *m_list;
    QPushButton *m_add, *m_open, *m_leave, *m_refill;
    QString m_chosen; ///< stays chosen when the rows are read again
};

}
