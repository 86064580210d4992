#pragma once

#include "ui/presentation/enterprises/enterprisedraft.h"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace xunzhen::controls {
class ConflictMarks;
class NoteField;
class Notices;
}

namespace xunzhen::views {

/// Adding and editing one enterprise; the credit code is checked as it is typed.
class EnterpriseForm : public QFrame
{
    Q_OBJECT

public:
    EnterpriseForm(services::Services &services, controls::Notices &notices, QWidget *parent = nullptr);
    /// The draft must live until `saved` or `cancelled`.
    void edit(presentation::EnterpriseDraft &draft);
    domain::Enterprise edited() const;

Q_SIGNALS:
    void saveRequested();
    void cancelled();

private:
    QLineEdit *addLine(QFormLayout *form, const char *name, domain::EnterpriseField field);
    QWidget *buildFields();
    QWidget *buildFoot();
    void markConflicts();
    void fill(const domain::Enterprise &enterprise);
    void refresh();

    presentation::EnterpriseDraft *m_draft = nullptr;
    QLabel *m_title, *m_usccRemark = nullptr;
    QLineEdit *m_name = nullptr, *m_uscc = nullptr, *m_legal = nullptr, *m_address = nullptr, *m_town = nullptr;
    QLineEdit *m_contact = nullptr, *m_phone = nullptr, *m_tradeCode = nullptr, *m_tradeName = nullptr, *m_scale = nullptr;
    QSpinBox *m_employees = nullptr;
    QDateEdit *m_established = nullptr;
    QCheckBox *m_positive = nullptr;
    controls::NoteField *m_note = nullptr;
    controls::ConflictMarks *m_marks;
    QPushButton *m_save = nullptr;
};

}
