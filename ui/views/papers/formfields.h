#pragma once

#include "ui/presentation/papers/paperformpresenter.h"
#include "ui/views/context.h"

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace xunzhen::views {

class FieldEditor;

/// The fields of a form below one another, each with its label, its hint, what is wrong with it, and a mark when two people
/// wrote different things in it.
class FormFields : public QScrollArea
{
    Q_OBJECT

public:
    FormFields(const Context &context, presentation::PaperFormPresenter &presenter, QWidget *parent = nullptr);
    /// What stands below the fields.
    void setFoot(QWidget *foot) { m_foot = foot; }
    /// Brings the field into view and begins typing there.
    void goTo(const QString &field);

private:
    struct Shown
    {
        FieldEditor *editor;
        QLabel *fault;
    };

    void build();
    void add(const domain::FormField &field, QVBoxLayout &column);
    void mark(const QString &field, QWidget *place);
    void refresh();

    Context m_context;
    presentation::PaperFormPresenter &m_presenter;
    QHash<QString, Shown> m_fields;
    QPointer<QWidget> m_foot;
};

}
