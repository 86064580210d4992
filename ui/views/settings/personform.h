#pragma once

#include "models/domain/person/inspector.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace xunzhen::views {

/// Fields of one person; stands below the list while one is added or edited.
class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget *parent = nullptr);
    void edit(const domain::Inspector &inspector);
    domain::Inspector edited() const;

Q_SIGNALS:
    void saveRequested();
    void cancelled();

private:
    void refresh();

    domain::Inspector m_start;
    QLineEdit *m_name, *m_credential, *m_bureau, *m_phone, *m_withdrawn;
    QDateEdit *m_until;
    QComboBox *m_role;
    QPushButton *m_save;
};

}
