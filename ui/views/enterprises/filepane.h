#pragma once

#include "ui/presentation/enterprises/enterprisefilepresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QLabel;
class QTabWidget;

namespace xunzhen::controls {
class ConflictMarks;
class FactGrid;
class RowListView;
class StatusPill;
}

namespace xunzhen::views {

class ContactsView;
class PlanDialog;
class ScoreChart;

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
    QWidget *buildScores();
    QWidget *buildFoot();
    void buildTabs();
    controls::RowListView *addList(const char *name, const QString &spoken, presentation::RowList &rows);
    void connectParts();
    void refresh();
    void refreshFacts();
    void refreshTabs();
    void markConflicts();
    void planVisit();

    const Context &m_context;
    presentation::EnterpriseFilePresenter &m_presenter;
    QLabel *m_name = nullptr, *m_line = nullptr;
    controls::StatusPill *m_grade = nullptr, *m_positive = nullptr;
    controls::FactGrid *m_facts = nullptr;
    domain::EnterpriseId m_marked; ///< whose conflicts are marked
    std::vector<std::pair<QString, QString>> m_shownFacts; ///< made anew only when they differ, or they would flicker
    controls::ConflictMarks *m_marks = nullptr, *m_featureMarks = nullptr;
    QTabWidget *m_tabs = nullptr;
    controls::RowListView *m_open = nullptr, *m_papers = nullptr, *m_features = nullptr, *m_scores = nullptr;
    ScoreChart *m_chart = nullptr;
    ContactsView *m_contacts = nullptr;
    PlanDialog *m_plan = nullptr;
    QList<std::tuple<int, QString, const QAbstractItemModel *>> m_counted; ///< tab, its word, what it shows
};

}
