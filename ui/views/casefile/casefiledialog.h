#pragma once

#include "models/domain/casefile/keepingtime.h"
#include "ui/presentation/casefilepresenter.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QVBoxLayout;

namespace xunzhen::controls {
class NoteField;
}

namespace xunzhen::views {

/// How a 案卷 is to be written: its form, how long it is kept, and what the closing sheet says of it.
class CaseFileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CaseFileDialog(QWidget *parent = nullptr);

    presentation::CaseFilePresenter::Form form() const;
    domain::KeepingTime keeping() const;
    QString note() const;

private:
    void buildForms(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);

    QButtonGroup *m_forms;
    QComboBox *m_keeping;
    controls::NoteField *m_note;
};

}
