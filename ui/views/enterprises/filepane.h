#pragma once

#include "ui/presentation/enterprises/enterprisefilepresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPushButton;
class QPushButton;
class QTabWidget;

namespace xunzhen::controls {
class ConflictMarks;
class FactGrid;
class RowListView;
class StatusPill;
}

namespace xunzhen::views {

class PlanDialog;

/// 一企一档: what an inspector says aloud at the top, tabs below, the next step at the bottom right.
class FilePane : public QFrame
{
    Q_OBJECT

public:
    FilePane(const Context &context, presentation::EnterpriseFilePresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested();
    void voidRequested();
    void sameFirmRequested();
    void caseFileRequested(const xunzhen::domain::VisitId &visit);

private:
    QWidget *buildHead();
    QWidget *buildTimeline();
    QWidget *buildContacts();
    QWidget *buildFoot();
    void refresh();
    void markConflicts();
    void refreshCaseExport();
    void planVisit();
    static std::vector<std::pair<QString, QString>> pairs(const std::vector<presentation::EnterpriseFilePresenter::Fact> &facts);

    const Context &m_context;
    presentation::EnterpriseFilePresenter &m_presenter;
    QLabel *m_name = nullptr, *m_line = nullptr;
    controls::StatusPill *m_positive = nullptr;
    controls::FactGrid *m_facts = nullptr, *m_contacts = nullptr;
    controls::ConflictMarks *m_marks = nullptr, *m_featureMarks = nullptr;
    QTabWidget *m_tabs = nullptr;
    controls::RowListView *m_timeline = nullptr;
    QPushButton *m_caseExport = nullptr;
    PlanDialog *m_plan = nullptr;
    int m_openTab = -1, m_papersTab = -1, m_featuresTab = -1;
};

}
