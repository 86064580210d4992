#pragma once

#include "ui/presentation/papers/issuedpaperpresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace xunzhen::controls {
class ProgressStrip;
}

namespace xunzhen::views {

class PaperView;
class Printing;

/// An issued paper with everything one does with it: read, print, save, export, verify; and the way back.
class IssuedPaper : public QFrame
{
    Q_OBJECT

public:
    explicit IssuedPaper(const Context &context, QWidget *parent = nullptr);
    /// `shown` follows; a notice tells when it cannot be.
    void show(const domain::PaperId &id) { m_presenter.open(id); }
    /// Something else is shown instead: no `shown` follows any more.
    void giveUp() { m_presenter.giveUp(); }

Q_SIGNALS:
    void shown();
    void closed();

private:
    QHBoxLayout *buildActions();
    QPushButton *addAction(QHBoxLayout *row, const QString &icon, const QString &word, const QString &name, const QString &spoken);
    void connectAll();
    void onOpened();
    void onSave();
    void onExport();
    void onCopy();
    void onPrint();
    void onCorrect();

    Context m_context;
    presentation::IssuedPaperPresenter m_presenter;
    Printing *m_printing;
    PaperView *m_view;
    controls::ProgressStrip *m_progress;
    QPushButton *m_back = nullptr, *m_print = nullptr, *m_save = nullptr, *m_ofd = nullptr, *m_verify = nullptr, *m_correct = nullptr, *m_copy = nullptr;
};

}
