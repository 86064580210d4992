#pragma once

#include "ui/presentation/papers/visitpaperspresenter.h"
#include "ui/views/context.h"

#include <QScrollArea>

class QVBoxLayout;

namespace xunzhen::views {

/// All 文书 of a visit, or of the bureau, in the order of procedure: what is issued, what is being written, what can be begun.
class PaperList : public QScrollArea
{
    Q_OBJECT

public:
    PaperList(const Context &context, presentation::VisitPapersPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void draftChosen(const xunzhen::domain::PaperDraftId &draft);
    void paperChosen(const xunzhen::domain::PaperId &paper);
    void reportChosen(); ///< the 会诊报告 that is not issued yet

private:
    void refresh();
    void addRow(const presentation::PaperRow &row, QVBoxLayout &body, bool *first);
    void choose(const presentation::PaperRow &row);
    void begin(const presentation::PaperRow &row);

    Context m_context;
    presentation::VisitPapersPresenter &m_presenter;
};

}
