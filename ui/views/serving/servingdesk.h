#pragma once

#include "ui/presentation/serving/servingpresenter.h"
#include "ui/views/context.h"

namespace xunzhen::views {

class Printing;

/// Does what is chosen on serving strips: prints, and asks what the way of service demands. Belongs to the screen that shows them.
class ServingDesk : public QObject
{
    Q_OBJECT

public:
    ServingDesk(const Context &context, QWidget *owner);

    presentation::ServingPresenter &presenter() { return m_presenter; }
    void print(const services::ServingRow &row);
    void explain(const services::ServingRow &row, bool explained);
    void serve(const services::ServingRow &row, domain::ServingOutcome outcome);
    void openReceipt(const domain::PaperDraftId &receipt) { Q_EMIT receiptChosen(receipt); }

Q_SIGNALS:
    /// The 送达回证 shall be shown.
    void receiptChosen(const xunzhen::domain::PaperDraftId &receipt);
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

protected:
    bool eventFilter(QObject *owner, QEvent *event) override;

private:
    void askWhy(const services::ServingRow &row, bool startsAbsent);
    void write(const services::ServingRow &row, const domain::ServingNote &note);

    Context m_context;
    QWidget *m_owner;
    presentation::ServingPresenter m_presenter;
    Printing *m_printing;
    domain::PaperId m_printed; ///< shown in the print dialog last
};

}
