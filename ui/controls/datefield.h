#pragma once

#include <QDate>

class QDateEdit;
class QWidget;

namespace xunzhen::controls {

/// A date with a calendar that may also be empty ("not set").
QDateEdit *newDateField(QWidget *parent = nullptr);
/// Invalid = not set.
QDate dateOf(const QDateEdit &field);
void setDate(QDateEdit &field, QDate date);

}
