#pragma once

#include "ui/presentation/visit/handoverpresenter.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

class QPushButton;

namespace xunzhen::controls {
class FontNote;
}

namespace xunzhen::views {

class CaseFileExport;
class OriginalsNote;
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
    void onExportCopy();
    /// Asks whether to go on while no font has some characters of the draft; yes when all is well.
    bool acceptsFonts(const QString &action);
    void onPrint();
    void onVerify();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::HandOverPresenter m_presenter;
    Printing *m_printing;
    CaseFileExport *m_caseFile = nullptr;
    PaperView *m_paper = nullptr;
    controls::FontNote *m_fonts = nullptr;
    OriginalsNote *m_originals = nullptr;
    QPushButton *m_print = nullptr, *m_save = nullptr, *m_ofd = nullptr, *m_copy = nullptr, *m_issue = nullptr, *m_correct = nullptr,
                *m_verify = nullptr, *m_caseExport = nullptr;
};

}
