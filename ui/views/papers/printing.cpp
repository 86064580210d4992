#include "ui/views/papers/printing.h"

#include "ui/presentation/sentences.h"
#include "ui/views/papers/printdialog.h"
#include "ui/views/papers/sheetprinter.h"

#include <QFileInfo>

namespace xunzhen::views {

using presentation::PaperSheets;
using presentation::PrintWish;
using presentation::PrintWords;
using Printed = SheetPrinter::Printed;

namespace {

QString fileNameOf(QString title)
{
    for (const QChar forbidden : QStringLiteral("\\/:*?\"<>|"))
        title.replace(forbidden, u'_');
    return title + QStringLiteral(".pdf");
}

}

Printing::Printing(const Context &context, QWidget *owner) : QObject(owner), m_context(context), m_owner(owner) {}

void Printing::print(const Paper &paper)
{
    auto sheets = base::attempt([&] { return std::shared_ptr<PaperSheets>(PaperSheets::of(paper.content)); });
    if (!sheets || (*sheets)->count() == 0)
        return m_context.notices.warn(presentation::Sentences::of(base::Error(base::ErrorCode::DamagedFile)));
    PrintDialog dialog(m_context, {paper.title, paper.content, (*sheets)->count(), paper.currentPage, (*sheets)->size(0), paper.isDraft},
                       m_owner->window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto printer = dialog.printer();
    const PrintWish wish = dialog.wish();
    const QString path = dialog.isFile() ? m_context.files.save(m_owner, tr("Print to a PDF file"), fileNameOf(paper.title), tr("PDF (*.pdf)"))
                                         : QString();
    if (dialog.isFile() && path.isEmpty())
        return;
    const QString mark = paper.isDraft ? PrintWords::draftMark() : QString();
    SheetPrinter(*printer, mark).prepare(**sheets, wish);
    const auto job = m_context.background.run<Printed>(
        tr("Printing"), this,
        [printer, wish, mark, path, content = paper.content](services::Services &, const base::Work &work) -> base::Outcome<Printed> {
            const auto own = PaperSheets::of(content); // of this thread
            SheetPrinter pages(*printer, mark);
            return path.isEmpty() ? pages.print(*own, wish, work) : pages.printToFile(path, *own, wish, work);
        },
        [this, file = QFileInfo(path).fileName()](const base::Outcome<Printed> &printed) {
            if (!printed && printed.error().code() != base::ErrorCode::Cancelled)
                m_context.notices.warn(presentation::Sentences::of(printed.error()));
            else if (!printed || (printed->isStopped && printed->done == 0))
                m_context.notices.say(tr("Printing was stopped."));
            else if (printed->isStopped)
                m_context.notices.warn(tr("Printing was stopped; %n page(s) had gone to the printer and will come out.", nullptr, printed->done));
            else if (printed->done < printed->total)
                m_context.notices.warn(PrintWords::broken(printed->done, printed->total));
            else
                m_context.notices.say(file.isEmpty() ? tr("%n page(s) went to the printer.", nullptr, printed->done)
                                                     : tr("Saved: %1").arg(file));
        });
    Q_EMIT started(job);
}

}
