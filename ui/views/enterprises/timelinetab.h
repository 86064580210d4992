#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/enterprises/enterprisefilepresenter.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace xunzhen::controls {
class RowListView;
}

namespace xunzhen::views {

/// The time line of a firm, kept to one kind and one bureau as one likes; hands out the case file of the chosen visit.
class TimelineTab : public QWidget
{
    Q_OBJECT

public:
    TimelineTab(const controls::Theme &theme, presentation::EnterpriseFilePresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseFileRequested(const xunzhen::domain::VisitId &visit);

private:
    QWidget *buildFilters();
    void connectParts();
    void refreshBureaus();
    void refreshCaseExport();

    presentation::EnterpriseFilePresenter &m_presenter;
    controls::RowListView *m_list;
    QComboBox *m_bureau = nullptr;
    QPushButton *m_caseExport = nullptr;
};

}
