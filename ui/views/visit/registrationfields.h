#pragma once

#include <QCoreApplication>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

namespace xunzhen::views {

/// The fields of 挂号 that tell who goes and why, the same before a visit and in one. Their names begin with `prefix`.
class RegistrationFields
{
    Q_DECLARE_TR_FUNCTIONS(xunzhen::views::RegistrationFields)

public:
    RegistrationFields(const QString &prefix, QWidget *parent);
    void addTo(QFormLayout &form) const;

    QComboBox *second, *source;
    QLineEdit *companion, *experts;
};

}
