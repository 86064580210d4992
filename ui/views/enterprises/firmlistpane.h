#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/enterprises/enterprisecatalogue.h"
#include "ui/presentation/enterprises/enterprisefilepresenter.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace xunzhen::controls {
class RowListView;
class SearchField;
}

namespace xunzhen::views {

class FilterBar;

/// The list of enterprises with its search and filters, how many there are, and what to do when none is found. The row of the
/// firm whose file is shown is the current one. Its focus is that of the search.
class FirmListPane : public QFrame
{
    Q_OBJECT

public:
    FirmListPane(const controls::Theme &theme, presentation::EnterpriseCatalogue &catalogue,
                 const presentation::EnterpriseFilePresenter &file, QWidget *parent = nullptr);

    QString text() const; ///< as typed
    void setText(const QString &text);
    void type(const QString &text); ///< at the cursor of the search
    void setCurrent(const domain::EnterpriseId &firm);
    void openFilters();
    void openOrders();

Q_SIGNALS:
    void chosen(const xunzhen::domain::EnterpriseId &firm);
    void opened(const xunzhen::domain::EnterpriseId &firm);

private:
    QWidget *buildNoHit();
    void build();
    void connectParts();
    void onSearched(int total);
    void refreshTotal(int total);

    presentation::EnterpriseCatalogue &m_catalogue;
    const presentation::EnterpriseFilePresenter &m_file;
    controls::SearchField *m_search;
    controls::RowListView *m_list;
    FilterBar *m_filters;
    QLabel *m_total, *m_noHitText = nullptr;
    QWidget *m_noHit = nullptr;
    QPushButton *m_noHitClear = nullptr;
};

}
