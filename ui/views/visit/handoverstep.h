#pragma once

#include "ui/presentation/visit/handoverpresenter.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

namespace xunzhen::controls {
class FontNote;
}

namespace xunzhen::views {

class CaseFileExport;
class HandOverFoot;
class OriginalsNote;
class PaperView;
class Printing;
class ServingDesk;
class ServingPanel;
class SignatureColumn;

/// 交付: the file check and the editions at the left, the paper as it will print in the middle, signatures at the right, one button below;
/// above, once something is issued, how far it is on its way to the firm.
class HandOverStep : public StepView
{
    Q_OBJECT

public:
    HandOverStep(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    void enter(const QString &itemCode) override;
    /// To where the next gap of the last check is filled.
    void goToNextGap();

Q_SIGNALS:
    void placeRequested(xunzhen::domain::Step step, const QString &itemCode);
    /// The 文书 of the visit; null = their list.
    void papersRequested(const xunzhen::domain::PaperDraftId &draft);
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    QWidget *buildLeft();
    void connectAll();
    void showDraft();
    void showIssued();
    void refreshButtons();
    void onChecked();
    void goTo(const domain::Gap &gap);
    void goToTeam(const domain::Gap &gap);
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
    ServingDesk *m_desk;
    HandOverFoot *m_foot = nullptr;
    ServingPanel *m_strips = nullptr;
    SignatureColumn *m_signatures = nullptr;
    bool m_isGoing = false; ///< the answer of the check shall lead to the next gap
    bool m_isIssuing = false;
    CaseFileExport *m_caseFile = nullptr;
    PaperView *m_paper = nullptr;
    controls::FontNote *m_fonts = nullptr;
    OriginalsNote *m_originals = nullptr;
};

}
