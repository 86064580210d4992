#pragma once

#include "ui/presentation/visit/visitundo.h"
#include "ui/views/context.h"
#include "ui/views/page.h"
#include "ui/views/placed.h"

#include <QHash>

#include <functional>
#include <vector>

class QStackedWidget;

namespace xunzhen::controls {
class ProgressStrip;
}

namespace xunzhen::views {

class HandOverStep;
class PapersPanel;
class RegisterStep;
class StepBar;
class StepFoot;
class StepView;
class VisitHeader;

/// 体检: the guided visit. Six steps with a bar on top; comes back to the same visit, step and question. The steps are built one by
/// one before they are wanted (see buildMore), the rest at once when a visit is opened earlier than that.
class VisitPage : public Page, public Placed
{
    Q_OBJECT

public:
    explicit VisitPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString icon() const override;
    void activate(const presentation::Place &place) override;
    void leave() override;
    presentation::Commands commands() override;
    QString helpTopic() const override;
    presentation::Place place() const override;
    bool buildMore() override;

    presentation::VisitSession &session() { return m_session; }
    domain::Step step() const { return m_step; }
    void goTo(domain::Step step, const QString &itemCode = {});
    /// Shows the visit's 文书; with an id the one being written, or the issued one.
    void showPapers(const domain::PaperDraftId &draft = {}, const domain::PaperId &paper = {});
    /// Shows an empty register page.
    void beginNew(const domain::EnterpriseId &enterprise = {}, const domain::PlannedVisitId &planned = {});

private:
    template<typename View>
    View *addStep(domain::Step step);
    void buildRegister();
    void buildRegistration();
    void buildExamine();
    void buildDiagnose();
    void buildPrescribe();
    void buildHandOver();
    void buildFollowUp();
    void buildPapers();
    void listen();
    void follow(const std::shared_ptr<presentation::Job> &job);
    void buildRest();
    void openVisit(const domain::VisitId &id, std::optional<domain::Step> step, const QString &itemCode);
    void resume();
    void writeHandoff();
    void takeBack(void (presentation::VisitUndo::*take)());

    Context m_context;
    presentation::VisitSession m_session;
    presentation::VisitUndo m_undo;
    VisitHeader *m_header;
    StepBar *m_bar;
    StepFoot *m_foot;
    QStackedWidget *m_stack;
    controls::ProgressStrip *m_progress;
    std::vector<std::function<void()>> m_parts; ///< not built yet, the first one last
    RegisterStep *m_register = nullptr;
    PapersPanel *m_papers = nullptr;
    QHash<int, StepView *> m_steps;
    domain::Step m_step = domain::Step::Register;
    bool m_registering = false; ///< 挂号 has begun; what was filled in stays when another page is looked at
    HandOverStep *m_handOver = nullptr;
};

}
