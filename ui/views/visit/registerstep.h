#pragma once

#include "ui/presentation/enterpriselistmodel.h"
#include "ui/presentation/visit/registerpresenter.h"
#include "ui/presentation/visit/visitsession.h"
#include "ui/views/context.h"
#include "ui/views/visit/registrationfields.h"
#include "ui/views/visit/stepview.h"

class QHBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace xunzhen::controls {
class Card;
class ConflictMarks;
class SearchField;
}

namespace xunzhen::views {

class ChecklistChoice;
class GuardCard;

/// 挂号: which firm, what kind of visit, who goes, with which lists; the guard speaks up while one fills in.
class RegisterStep : public StepView
{
    Q_OBJECT

public:
    RegisterStep(const Context &context, QWidget *parent = nullptr);
    /// Filled in from the plan, when there is one.
    void begin(const domain::EnterpriseId &enterprise, const domain::PlannedVisitId &planned = {});
    void enter(const QString &itemCode) override;
    presentation::Commands commands() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

Q_SIGNALS:
    void visitOpened(const xunzhen::domain::VisitId &id);
    void visitChosen(const xunzhen::domain::VisitId &id);

private:
    controls::Card *buildFirm();
    controls::Card *buildTeam();
    QHBoxLayout *buildKind(QWidget *parent);
    QVBoxLayout *buildRight(QWidget *inside);
    QWidget *buildFoot();
    void connectForm();
    void connectLists();
    void takeFound();
    void onEnterpriseFound(const QModelIndex &index);
    void showEnterprise();
    void showTeam();
    void markChosen();
    void showPast();
    void refreshFoot();
    void onOpen();

    Context m_context;
    presentation::RegisterPresenter m_presenter;
    presentation::EnterpriseListModel m_found;
    controls::SearchField *m_search = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_firm = nullptr, *m_lead = nullptr, *m_obstacle = nullptr;
    controls::ConflictMarks *m_firmMarks = nullptr;
    QVBoxLayout *m_past = nullptr;
    QRadioButton *m_service = nullptr, *m_check = nullptr;
    std::optional<RegistrationFields> m_fields;
    GuardCard *m_guard = nullptr;
    ChecklistChoice *m_lists = nullptr;
    QPushButton *m_open = nullptr;
};

}
