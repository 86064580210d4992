#pragma once

#include "ui/presentation/visit/handoverpresenter.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

class QPushButton;

namespace xunzhen::views {

class PaperView;
class Printing;

/// 交付: the file check and the editions at the left, the paper as it will print in the middle, signatures at the right, one button below.
class HandOverStep : public StepView
{
    Q_OBJECT

public:
    HandOverStep(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    void enter(const QString &itemCode) override;

Q_SIGNALS:
    void placeRequested(xunzhen::domain::Step step, const QString &itemCode);
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    QWidget *buildLeft();
    QWidget *buildFoot();
    void connectAll();
    void showDraft();
    void showIssued();
    void refreshButtons();
    void onIssue();
    void onCorrect();
    void onSave();
    void onExportOfd();
    void onPrint();
    void onVerify();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::HandOverPresenter m_presenter;
    Printing *m_printing;
    PaperView *m_paper = nullptr;
    QPushButton *m_print = nullptr, *m_save = nullptr, *m_ofd = nullptr, *m_issue = nullptr, *m_correct = nullptr, *m_verify = nullptr;
};

}
