#include "ui/views/serving/servingdesk.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/serving/servingwords.h"
#include "ui/views/papers/printing.h"
#include "ui/views/visit/refusalsheet.h"

#include <QEvent>

namespace xunzhen::views {

using domain::ServingOutcome;

ServingDesk::ServingDesk(const Context &context, QWidget *owner)
    : QObject(owner), m_context(context), m_owner(owner), m_presenter(context.services, context.background, this),
      m_printing(new Printing(context, owner))
{
    owner->installEventFilter(this);
    connect(&m_presenter, &presentation::ServingPresenter::failed, this,
            [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(m_printing, &Printing::started, this, [this](const std::shared_ptr<presentation::Job> &job) {
        m_presenter.notePrinted(m_printed);
        Q_EMIT jobStarted(job);
    });
}

bool ServingDesk::eventFilter(QObject *owner, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_presenter.setSeen(event->type() == QEvent::Show);
    return QObject::eventFilter(owner, event);
}

void ServingDesk::print(const services::ServingRow &row)
{
    const auto bytes = m_presenter.pdf(row.paper);
    if (!bytes) {
        m_context.notices.warn(presentation::Sentences::of(bytes.error()));
        return;
    }
    m_printed = row.paper;
    m_printing->print({presentation::ServingWords::title(row), {{}, *bytes}, 0, false});
}

void ServingDesk::explain(const services::ServingRow &row, bool explained) { m_presenter.setExplained(row.paper, explained); }

void ServingDesk::serve(const services::ServingRow &row, ServingOutcome outcome)
{
    if (outcome == ServingOutcome::Refused || outcome == ServingOutcome::Absent)
        askWhy(row, outcome == ServingOutcome::Absent);
    else
        write(row, {outcome, outcome == ServingOutcome::Received ? row.companion : QString(), {}, {}});
}

void ServingDesk::askWhy(const services::ServingRow &row, bool startsAbsent)
{
    auto *sheet = new RefusalSheet(tr("%1 is not taken").arg(presentation::ServingWords::title(row)), startsAbsent, m_owner->window());
    connect(sheet, &QDialog::accepted, this, [this, row, sheet] {
        const auto outcome = sheet->isAbsent() ? ServingOutcome::Absent : ServingOutcome::Refused;
        write(row, {outcome, {}, sheet->reason(), sheet->witness()});
    });
    sheet->open();
}

void ServingDesk::write(const services::ServingRow &row, const domain::ServingNote &note)
{
    const auto receipt = m_presenter.serve(row.paper, note);
    if (!receipt)
        return;
    if (note.outcome == ServingOutcome::Absent)
        m_context.notices.say(tr("Noted on the receipt. The paper still has to reach the firm: go again, post it, or announce it."));
    else
        Q_EMIT receiptChosen(*receipt);
}

}
