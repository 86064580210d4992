#pragma once

#include "ui/presentation/shared/handoffgiving.h"
#include "ui/views/context.h"
#include "ui/views/shared/handoffdialog.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::views {

/// Writes a hand-over file: what travels, a password typed twice, then a place for it. Says what was written and where before it
/// closes; a failure is told in it, and everything typed stays.
class HandoffWriteDialog : public HandoffDialog
{
    Q_OBJECT

public:
    /// `visit`: what is handed over; null = no visit in particular.
    HandoffWriteDialog(const Context &context, const domain::VisitId &visit, QWidget *parent);

private:
    using Files = presentation::HandoffGiving::Files;

    void buildLayout();
    QWidget *buildChoice();
    QWidget *buildPassword();
    void addExtent(QVBoxLayout &column, Files files, const char *name, const QString &title, const QString &meaning);
    void buildButtons();
    void refresh();
    void write();
    void onWritten(const QString &sentence);
    void onFailed(const QString &sentence);

    Context m_context;
    presentation::HandoffGiving m_giving;
    QButtonGroup *m_extents = nullptr; ///< ids: Files
    QLineEdit *m_password = nullptr, *m_again = nullptr;
    QLabel *m_problem = nullptr, *m_told = nullptr;
    QWidget *m_form = nullptr;
    QPushButton *m_close = nullptr, *m_act = nullptr;
};

}
