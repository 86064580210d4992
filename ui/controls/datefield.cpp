#include "ui/controls/datefield.h"

#include <QCoreApplication>
#include <QDateEdit>

namespace xunzhen::controls {

namespace {

// The least date of the field stands for "not set".
const QDate kNotSet(2000, 1, 1);
constexpr int kFrameAndArrow = 52;

/// The style's own hint leaves no room for the arrow beside the day.
class DayField : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

    QSize sizeHint() const override { return roomy(QDateEdit::sizeHint()); }
    QSize minimumSizeHint() const override { return roomy(QDateEdit::minimumSizeHint()); }

private:
    QSize roomy(const QSize &hint) const
    {
        return hint.expandedTo({fontMetrics().horizontalAdvance(QStringLiteral("2026-00-00")) + kFrameAndArrow, 0});
    }
};

}

QDateEdit *newDateField(QWidget *parent)
{
    auto *field = new DayField(parent);
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
