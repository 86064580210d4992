#include "ui/controls/datefield.h"

#include <QCoreApplication>
#include <QDateEdit>

namespace xunzhen::controls {

namespace {
// The least date of the field stands for "not set".
const QDate kNotSet(2000, 1, 1);
}

QDateEdit *newDateField(QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    field->setMinimumDate(kNotSet);
    field->setSpecialValueText(QCoreApplication::translate("DateField", "not set"));
    field->setDate(kNotSet);
    return field;
}

QDate dateOf(const QDateEdit &field) { return field.date() == kNotSet ? QDate() : field.date(); }

void setDate(QDateEdit &field, QDate date) { field.setDate(date.isValid() ? date : kNotSet); }

}
