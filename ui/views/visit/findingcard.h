#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/visit/diagnosepresenter.h"
#include "ui/views/context.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace xunzhen::controls {
class ConflictMarks;
class NoteField;
class PickList;
class StatusPill;
}

namespace xunzhen::views {

class LeniencyPanel;
class OpinionList;

/// One finding: grade, place, photos, fact, cause, clause, disposal, opinions, leniency advice. Fields are written as one types.
class FindingCard : public controls::Card
{
    Q_OBJECT

public:
    FindingCard(const Context &context, presentation::DiagnosePresenter &presenter, const domain::Finding &finding,
                QWidget *parent = nullptr);
    void refresh(const domain::Finding &finding, bool frozen);
    const domain::Finding &finding() const { return m_finding; }
    /// Takes a widget that the step keeps (the photos) under the words.
    void put(QWidget *widget) { body()->insertWidget(3, widget); }

Q_SIGNALS:
    void questionRequested(const QString &itemCode);

private:
    void buildHead();
    QWidget *buildCause();
    void buildWords();
    void buildDecision();
    QWidget *labelled(const QString &label, QWidget *field);
    void fillHazards();
    void showReferral();
    void markConflicts();

    Context m_context;
    presentation::DiagnosePresenter &m_presenter;
    domain::Finding m_finding;
    controls::StatusPill *m_pill = nullptr;
    QLineEdit *m_title = nullptr, *m_place = nullptr, *m_reason = nullptr;
    controls::NoteField *m_fact = nullptr, *m_cause = nullptr;
    QComboBox *m_grade = nullptr, *m_hazard = nullptr, *m_disposal = nullptr;
    controls::PickList *m_causes = nullptr;
    QWidget *m_hazardBox = nullptr;
    QLabel *m_clauses = nullptr, *m_referral = nullptr;
    controls::ConflictMarks *m_marks = nullptr;
    OpinionList *m_opinions = nullptr;
    LeniencyPanel *m_leniency = nullptr;
};

}
