#pragma once

#include "ui/presentation/shared/handofftaking.h"
#include "ui/views/context.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace xunzhen::controls {
class ProgressStrip;
}

namespace xunzhen::views {

/// Takes in a hand-over file: its password; what it would bring; what came of it, with a way to the visit. Nothing changes before
/// 接收 is pressed.
class HandoffTakeDialog : public QDialog
{
    Q_OBJECT

public:
    HandoffTakeDialog(const Context &context, const QString &path, QWidget *parent);

    void reject() override;

private:
    using Step = presentation::HandoffTaking::Step;

    void buildLayout();
    QLayout *buildFoot();
    QLabel *addLine(const char *name);
    void refresh();
    void refreshPreview();
    void act();
    void onStarted(const std::shared_ptr<presentation::Job> &job);
    void fit();

    Context m_context;
    presentation::HandoffTaking m_taking;
    std::shared_ptr<presentation::Job> m_job;
    QLineEdit *m_password = nullptr;
    QLabel *m_writer = nullptr, *m_visits = nullptr, *m_news = nullptr, *m_told = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
    QPushButton *m_close = nullptr, *m_act = nullptr;
};

}
