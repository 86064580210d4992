#pragma once

#include "models/domain/paper/paperform.h"

#include <QWidget>

namespace xunzhen::views {

/// One field of a form. `edited` comes for what the user does, never for what the program puts in; the text is as FormField
/// keeps it.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Leaves the field alone when it shows the text already.
    virtual void put(const QString &text) = 0;
    /// Where typing begins.
    virtual void begin() = 0;

Q_SIGNALS:
    void edited(const QString &text);
    void left();
};

/// The editor for the field's type, with the field's name and label as its names for tests and screen readers.
FieldEditor *newFieldEditor(const domain::FormField &field, QWidget *parent);

}
