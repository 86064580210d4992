#pragma once

#include "ui/presentation/visit/prescribepresenter.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace xunzhen::controls {
class ConflictMarks;
class NoteField;
}

namespace xunzhen::views {

/// 处方: the remediation plan as one table that reads like the printed page, and the words about the whole visit.
class PrescribeStep : public StepView
{
    Q_OBJECT

public:
    PrescribeStep(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    void enter(const QString &itemCode) override;
    void leave() override;

private:
    QWidget *buildTable();
    QWidget *buildWords();
    controls::NoteField *addWords(QHBoxLayout *row, const QString &label, const QString &name,
                                  presentation::PrescribePresenter::Field field);
    void refreshWords();
    void markRow();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::PrescribePresenter m_presenter;
    QTableView *m_table = nullptr;
    QPushButton *m_draft = nullptr;
    controls::ConflictMarks *m_marks = nullptr, *m_rowMarks = nullptr;
    controls::NoteField *m_overall = nullptr, *m_support = nullptr, *m_talked = nullptr;
};

}
