#pragma once

#include "models/domain/person/inspector.h"

#include "ui/views/context.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace xunzhen::controls {
class ConflictMarks;
}

namespace xunzhen::views {

/// Fields of one person; stands below the list while one is added or edited.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(const Context &context, QWidget *parent = nullptr);
    void edit(const domain::Inspector &inspector);
    domain::Inspector edited() const;
    /// What was not edited follows the record as it is now.
    void rebase(const domain::Inspector &now);

Q_SIGNALS:
    void saveRequested();
    void cancelled();
    void settled(); ///< a conflict beside a field

private:
    void refresh();
    void markConflicts();

    domain::Inspector m_start;
    QLineEdit *m_name, *m_credential, *m_bureau, *m_phone, *m_withdrawn;
    QDateEdit *m_until;
    QComboBox *m_role;
    QPushButton *m_save;
    controls::ConflictMarks *m_marks;
};

}
