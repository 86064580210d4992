#pragma once

#include "ui/presentation/papers/visitpaperspresenter.h"
#include "ui/views/context.h"

#include <QStackedWidget>

namespace xunzhen::views {

class DrawPane;
class IssuedPaper;
class PaperFormView;
class PaperList;
class PeriodPane;

/// 文书 of one visit, or of the bureau: the list, the one being filled in, the issued one being read.
class PapersPanel : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PapersPanel(const Context &context, QWidget *parent = nullptr);

    /// Shows the list; null = the bureau's own.
    void show(const domain::VisitId &visit);
    void openDraft(const domain::PaperDraftId &draft);
    void openPaper(const domain::PaperId &paper);
    /// What was typed is durable when this returns.
    void leave();
    presentation::VisitPapersPresenter &presenter() { return m_presenter; }

Q_SIGNALS:
    void reportChosen();
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    void showList();
    void openBegun(const std::optional<domain::PaperDraftId> &draft);
    void onDraw();
    void onPublication();

    Context m_context;
    presentation::VisitPapersPresenter m_presenter;
    PaperList *m_list;
    PaperFormView *m_form;
    IssuedPaper *m_issued;
    DrawPane *m_draw;
    PeriodPane *m_period;
};

}
