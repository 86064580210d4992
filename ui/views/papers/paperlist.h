#pragma once

#include "ui/presentation/papers/visitpaperspresenter.h"
#include "ui/views/context.h"

#include <QScrollArea>

class QVBoxLayout;

namespace xunzhen::controls {
class StatusPill;
}

namespace xunzhen::views {

class ServingDesk;

/// All 文书 of a visit, or of the bureau, in the order of procedure: what is issued and how far it is on its
/// way to the firm, what is being written, what can be begun.
class PaperList : public QScrollArea
{
    Q_OBJECT

public:
    PaperList(const Context &context, presentation::VisitPapersPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void draftChosen(const xunzhen::domain::PaperDraftId &draft);
    void paperChosen(const xunzhen::domain::PaperId &paper);
    void reportChosen(); ///< the 会诊报告 that is not issued yet
    void drawChosen();   ///< 抽取记录, which begins with the draw
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void publicationChosen(); ///< 公示表, which begins with a period
    void periodReportChosen(); ///< 统计报告, which begins with its figures

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct RowWords
    {
        QString act;  ///< on the button
        QString name; ///< of the button, for tests
    };
    static RowWords wordsOf(const presentation::PaperRow &row);
    static controls::StatusPill *stateOf(const presentation::PaperRow &row);
    void refresh();
    void build();
    void addRow(const presentation::PaperRow &row, QVBoxLayout &body);
    void addServing(const presentation::PaperRow &row, QVBoxLayout &body);
    void choose(const presentation::PaperRow &row);

    Context m_context;
    presentation::VisitPapersPresenter &m_presenter;
    ServingDesk *m_desk;
    bool m_stale = false; ///< changed out of sight
};

}
