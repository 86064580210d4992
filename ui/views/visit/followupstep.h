#pragma once

#include "ui/presentation/visit/followuppresenter.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::controls {
class EmptyState;
}

namespace xunzhen::views {

class CaseFileExport;
class FollowUpCard;
class OriginalsNote;
class PlanDialog;

/// 复诊: open items of this firm only; each with before and after side by side.
class FollowUpStep : public StepView
{
    Q_OBJECT

public:
    FollowUpStep(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    void enter(const QString &itemCode) override;
    void leave() override { m_presenter.flush(); }

Q_SIGNALS:
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    void refresh();
    void planNext();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::FollowUpPresenter m_presenter;
    CaseFileExport *m_caseFile;
    QPushButton *m_caseExport;
    PlanDialog *m_plan = nullptr;
    QCheckBox *m_closedToo;
    QVBoxLayout *m_cards;
    controls::EmptyState *m_empty;
    OriginalsNote *m_originals;
    QWidget *m_list;
    std::vector<FollowUpCard *> m_shown;
};

}
