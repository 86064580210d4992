#include "ui/views/papers/printing.h"

#include "ui/presentation/sentences.h"
#include "ui/views/papers/printdialog.h"
#include "ui/views/papers/sheetprinter.h"

#include <QFileInfo>

namespace xunzhen::views {

using presentation::PaperSheets;
using presentation::PrintWish;
using presentation::PrintWords;

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
    if (dialog.isFile()) {
        const QString path = m_context.files.save(m_owner, tr("Print to a PDF file"), fileNameOf(paper.title), tr("PDF (*.pdf)"));
        if (path.isEmpty())
            return;
        printer->setOutputFileName(path);
    }
    const QString mark = paper.isDraft ? PrintWords::draftMark() : QString();
    SheetPrinter(*printer, mark).prepare(**sheets, wish);
    const QString file = dialog.isFile() ? QFileInfo(printer->outputFileName()).fileName() : QString();
    const auto job = m_context.background.run<std::pair<int, int>>(
        tr("Printing"), this,
        [printer, wish, mark, content = paper.content](services::Services &, const base::Work &work) -> base::Outcome<std::pair<int, int>> {
            const auto own = PaperSheets::of(content); // of this thread
            return SheetPrinter(*printer, mark).print(*own, wish, work);
        },
        [this, file](const base::Outcome<std::pair<int, int>> &printed) {
            if (!printed && printed.error().code() == base::ErrorCode::Cancelled)
                m_context.notices.say(tr("Printing was stopped."));
            else if (!printed)
                m_context.notices.warn(presentation::Sentences::of(printed.error()));
            else if (printed->first < printed->second)
                m_context.notices.warn(PrintWords::broken(printed->first, printed->second));
            else
                m_context.notices.say(file.isEmpty() ? tr("%n page(s) went to the printer.", nullptr, printed->first)
                                                     : tr("Saved: %1").arg(file));
        });
    Q_EMIT started(job);
}

}
