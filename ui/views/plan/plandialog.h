#pragma once

#include "ui/presentation/plan/planpresenter.h"
#include "ui/views/context.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace xunzhen::controls {
class NoteField;
}

namespace xunzhen::views {

class FirmField;

/// Plans a visit, or changes one that is planned, beside the page that asked for it: nothing waits for it. What was planned can
/// be undone from the toast.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(const Context &context, QWidget *parent);

    /// A null firm is asked for.
    void plan(const domain::EnterpriseId &firm, QDate day = {}, const QString &source = {}, const QString &note = {});
    void change(const domain::PlannedVisitId &id);

Q_SIGNALS:
    void planned(const xunzhen::domain::PlannedVisitId &id);

private:
    QLayout *buildForm();
    QLayout *buildDay();
    QLayout *buildKind();
    QLayout *buildButtons();
    void connectForm();
    void appear();
    void fill();
    void refresh();
    void refreshNotes();
    void save();

    Context m_context;
    presentation::PlanPresenter m_presenter;
    FirmField *m_firm = nullptr;
    QDateEdit *m_day = nullptr;
    QRadioButton *m_service = nullptr, *m_check = nullptr;
    QComboBox *m_second = nullptr, *m_source = nullptr;
    controls::NoteField *m_note = nullptr;
    QVBoxLayout *m_notes = nullptr;
    QLabel *m_obstacle = nullptr;
    QPushButton *m_save = nullptr;
    bool m_filling = false;
};

}
