#pragma once

#include "ui/presentation/shared/handofftaking.h"
#include "ui/views/context.h"
#include "ui/views/shared/handoffdialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace xunzhen::views {

/// Takes in a hand-over file: its password; what it would bring; what came of it, with a way to the visit. Nothing changes before
/// 接收 is pressed.
class HandoffTakeDialog : public HandoffDialog
{
    Q_OBJECT

public:
    HandoffTakeDialog(const Context &context, const QString &path, QWidget *parent);

private:
    using Step = presentation::HandoffTaking::Step;

    void buildLayout();
    void buildButtons();
    QLabel *addLine(const char *name);
    void refresh();
    void refreshPreview();
    void act();

    Context m_context;
    presentation::HandoffTaking m_taking;
    QLineEdit *m_password = nullptr;
    QLabel *m_writer = nullptr, *m_visits = nullptr, *m_news = nullptr, *m_told = nullptr;
    QPushButton *m_close = nullptr, *m_act = nullptr;
};

}
