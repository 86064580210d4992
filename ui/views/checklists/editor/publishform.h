#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/checklists/editor/packeditorpresenter.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace xunzhen::controls {
class NoteField;
class Reader;
}

namespace xunzhen::views {

/// The last look before a draft becomes a version: what stands in the way, which number, from when, why.
class PublishForm : public QWidget
{
    Q_OBJECT

public:
    PublishForm(const controls::Theme &theme, presentation::PackEditorPresenter &presenter, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void entryWanted(const QString &itemCode);

private:
    void onPublish();

    presentation::PackEditorPresenter &m_presenter;
    QLineEdit *m_version;
    QDateEdit *m_from;
    controls::NoteField *m_note;
    controls::Reader *m_problems;
    QPushButton *m_publish;
};

}
