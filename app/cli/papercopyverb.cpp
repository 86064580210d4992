#include "app/cli/fontwords.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string id, file;
};

/// The paper of that id, or the latest one of the visit of that id; nothing while the visit has only a draft.
std::optional<domain::Paper> issuedPaper(Context &context, const std::string &id)
{
    const auto &papers = context.services().papers();
    if (const auto paper = papers.paper(parseId<domain::PaperId>(id)))
        return *paper;
    const auto ofVisit = papers.reportsOf(parseId<domain::VisitId>(id));
    const auto latest = std::ranges::max_element(ofVisit, {}, &domain::Paper::revision);
    return latest == ofVisit.end() ? std::nullopt : std::optional(*latest);
}

/// The draft of the report of the visit of that id, or the 文书 of the draft of that id.
std::shared_ptr<const services::DraftPaper> draftOf(Context &context, const std::string &id)
{
    auto draft = context.services().papers().draft(parseId<domain::VisitId>(id));
    if (!draft && draft.error().code() == base::ErrorCode::NotFound)
        draft = context.services().paperForms().preview(parseId<domain::PaperDraftId>(id));
    return Context::need(std::move(draft));
}

void write(Context &context, const Options &options)
{
    const QString path = QString::fromStdString(options.file);
    const auto &papers = context.services().papers();
    const auto paper = issuedPaper(context, options.id);
    if (paper)
        Context::need(papers.saveOdt(paper->id, path));
    else
        Context::need(papers.saveOdt(*draftOf(context, options.id), path));
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
