#pragma once

#include "models/services/examineservice.h"
#include "ui/presentation/visit/examinepresenter.h"
#include "ui/presentation/visit/questionlistmodel.h"
#include "ui/views/context.h"

#include <QFrame>

class QListView;
class QMenu;
class QPushButton;

namespace xunzhen::controls {
class ConflictMarks;
class SearchField;
}

namespace xunzhen::views {

/// The table of contents of a visit with its search; above it how many questions lack something, below it who takes the
/// current section and what may be taken over from the firm's last visit.
class SectionPane : public QFrame
{
    Q_OBJECT

public:
    SectionPane(const Context &context, presentation::QuestionListModel &model, presentation::ExaminePresenter &presenter,
                presentation::VisitTeam &team, QWidget *parent = nullptr);
    void showCurrent(int ordinal);
    void focusSearch();
    void offerCopies(const services::CopyEffect &offer);

Q_SIGNALS:
    void chosen(int ordinal);
    void copyRequested();

private:
    void move(int by);
    void buildFoot(const Context &context);
    void fillTakers();
    void refresh();

    presentation::QuestionListModel &m_model;
    presentation::ExaminePresenter &m_presenter;
    presentation::VisitTeam &m_team;
    controls::SearchField *m_search;
    QListView *m_list;
    QPushButton *m_errors, *m_taker, *m_copy;
    QMenu *m_takers;
    controls::ConflictMarks *m_marks;
};

}
