#include "app/cli/papersought.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string id, file;
};

void write(Context &context, const Options &options)
{
    const QString path = QString::fromStdString(options.file);
    const auto &papers = context.services().papers();
    const auto paper = issuedPaper(context, options.id);
    if (paper)
        Context::need(papers.saveOdt(paper->id, path));
    else
        Context::need(papers.saveOdt(*draftPaper(context, options.id), path));
    context.answer({{QStringLiteral("file"), path}, {QStringLiteral("edition"), QStringLiteral("editable")},
                    {QStringLiteral("draft"), !paper}, {QStringLiteral("number"), paper ? paper->number : QString()},
                    {QStringLiteral("originalSha256"), paper ? paper->pdfHash : QString()}}, [&] {
        context.line(QCoreApplication::translate("Cli", "%1: for editing; it says on every page that it is no official paper.").arg(path));
    });
}

}

void addPaperCopyVerb(CLI::App &paper, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = addVerb(paper, context, "odt", "Write the issued paper, or the draft, for editing (OpenDocument text)",
                             [&context, options] { write(context, *options); });
    verb->add_option("ID", options->id, "A paper, a draft, or a visit: its latest report, else that report's draft")->required();
    verb->add_option("FILE", options->file)->required();
}

}
