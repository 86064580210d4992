// What is shown, for an office or a printer.
#include "ui/presentation/remediation/remediationpresenter.h"

#include "ui/presentation/remediation/boardprintout.h"
#include "ui/presentation/sentences.h"

namespace xunzhen::presentation {

void RemediationPresenter::writeList(const QString &path)
{
    Q_EMIT started(m_background.run<void>(
        tr("Writing the list"), this,
        [rows = m_rows, path](services::Services &services, const base::Work &) {
            return services.remediationCalls().writeList(rows, path);
        },
        [this, path](const base::Done &done) {
            if (succeeded(done))
                Q_EMIT written(path);
        }));
}

void RemediationPresenter::makePrintout(std::function<void(const QByteArray &pdf)> receive)
{
    Q_EMIT started(m_background.run<QByteArray>(
        tr("Making the list"), this,
        [rows = m_rows, reading = m_reading](services::Services &services, const base::Work &) {
            return BoardPrintout::pdf(rows, reading, services.settings().settings().bureau, services.clock().today());
        },
        [this, receive = std::move(receive)](const base::Outcome<QByteArray> &pdf) {
            if (pdf)
                receive(*pdf);
            else
                Q_EMIT failed(Sentences::of(pdf.error()));
        }));
}

}
