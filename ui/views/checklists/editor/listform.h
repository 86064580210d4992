#pragma once

#include "ui/presentation/checklists/editor/packeditorpresenter.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace xunzhen::controls {
class NoteField;
}

namespace xunzhen::views {

/// The head of a checklist: title, trades, topics, scope; or the title of one of its sections.
class ListForm : public QWidget
{
    Q_OBJECT

public:
    explicit ListForm(presentation::PackEditorPresenter &presenter, QWidget *parent = nullptr);

    void refresh();
    void commit();

private:
    presentation::PackEditorPresenter &m_presenter;
    QFormLayout *m_form;
    QLabel *m_code;
    QLineEdit *m_title, *m_trades, *m_section;
    controls::NoteField *m_topics, *m_scope;
};

}
