#pragma once

#include "ui/presentation/visit/planreview.h"
#include "ui/presentation/visit/prescribepresenter.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

class QHBoxLayout;
class QLayout;
class QPushButton;

namespace xunzhen::controls {
class ConflictMarks;
class GridView;
class NoteField;
class RowListView;
}

namespace xunzhen::views {

class ContradictionPanel;

/// 处方: the remediation plan as one table that reads like the printed page, above it what stands against it and what other
/// visits demand of the firm, below it the words about the whole visit. Ctrl+D takes over what the cell above says.
class PrescribeStep : public StepView
{
    Q_OBJECT

public:
    PrescribeStep(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    void enter(const QString &itemCode) override;
    void leave() override;
    presentation::Commands commands() override;

Q_SIGNALS:
    void placeRequested(xunzhen::domain::Step step, const QString &itemCode);

private:
    QWidget *buildAbove();
    QWidget *buildTable();
    QLayout *buildHead(QWidget *box);
    void fillTable();
    void fitTable();
    void connectReview();
    void refreshAbove();
    void showItem(domain::Step step, const QString &itemCode);
    void onMisunderstood(const QString &text);
    QWidget *buildWords();
    controls::NoteField *addWords(QHBoxLayout *row, const QString &label, const QString &name,
                                  presentation::PrescribePresenter::Field field);
    void refreshWords();
    void markRow();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::PrescribePresenter m_presenter;
    presentation::PlanReview m_review;
    QWidget *m_above = nullptr; ///< hidden while there is nothing to tell
    ContradictionPanel *m_contradictions = nullptr;
    QPushButton *m_elsewhereHead = nullptr;
    controls::RowListView *m_elsewhere = nullptr;
    controls::GridView *m_table = nullptr;
    QPushButton *m_draft = nullptr, *m_order = nullptr;
    controls::ConflictMarks *m_marks = nullptr, *m_rowMarks = nullptr;
    controls::NoteField *m_overall = nullptr, *m_support = nullptr, *m_talked = nullptr;
};

}
