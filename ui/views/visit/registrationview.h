#pragma once

#include "ui/presentation/visit/registrationpresenter.h"
#include "ui/views/context.h"
#include "ui/views/visit/registrationfields.h"
#include "ui/views/visit/stepview.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::controls {
class Card;
class ConflictMarks;
class FactGrid;
class LinkLine;
}

namespace xunzhen::views {

class ChecklistChoice;

/// 挂号 of a visit that is there: what was registered, and, while the visit is open, putting it right and adding checklists.
/// What belongs to a visit that is yet to begin is RegisterStep.
class RegistrationView : public StepView
{
    Q_OBJECT

public:
    RegistrationView(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    /// `gap`: the code of what the file lacks here; the field that fills it takes the focus.
    void enter(const QString &gap) override;
    void leave() override;
    presentation::Commands commands() override;

Q_SIGNALS:
    void undoRequested(); ///< of the last step of the visit

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    controls::Card *buildFirm();
    controls::Card *buildTeam();
    QWidget *buildFoot();
    QLabel *quiet(const QString &text, QWidget *parent);
    void connectFields();
    void connectText(QLineEdit *field, presentation::RegistrationPresenter::Field which);
    void onEdited(presentation::RegistrationPresenter::Field which, const QString &text);
    void onLeft(presentation::RegistrationPresenter::Field which);
    void onSecondChosen(int row);
    void onAdded(const QString &sentence);
    void refresh();
    void refreshFields();
    void showSecond();
    void showLists();
    void refreshFoot();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::RegistrationPresenter m_presenter;
    controls::LinkLine *m_firm = nullptr;
    controls::FactGrid *m_facts = nullptr;
    QLabel *m_kindNote = nullptr, *m_signed = nullptr, *m_objection = nullptr, *m_obstacle = nullptr;
    controls::Card *m_team = nullptr;
    std::optional<RegistrationFields> m_fields;
    controls::ConflictMarks *m_marks = nullptr;
    QVBoxLayout *m_lists = nullptr;
    ChecklistChoice *m_choice = nullptr;
    QWidget *m_foot = nullptr;
    QPushButton *m_add = nullptr;
};

}
