#include "app/cli/fontwords.h"
#include "app/cli/papersought.h"
#include "app/cli/signaturewords.h"
#include "app/cli/verbs.h"

#include "models/base/chinatime.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string file, reason, correction, paper;
};

QString stateName(services::PaperVerdict::State state)
{
    using State = services::PaperVerdict::State;
    switch (state) {
    case State::Unchanged: return QStringLiteral("unchanged");
    case State::Signed: return QStringLiteral("signed");
    case State::Changed: return QStringLiteral("changed");
    case State::Unknown: return QStringLiteral("unknown");
    case State::Damaged: return QStringLiteral("damaged");
    }
    return {};
}

void render(Context &context, const Options &options)
{
    const auto paper = draftPaper(context, options.paper);
    writeFile(QString::fromStdString(options.file), paper->pdf());
    noteFonts(context, paper->fonts());
    context.answer({{QStringLiteral("file"), QString::fromStdString(options.file)}, {QStringLiteral("bytes"), paper->pdf().size()},
                    {QStringLiteral("fonts"), fontsAsJson(paper->fonts())}},
                   [&] { context.line(QString::fromStdString(options.file)); });
}

void answerPaper(Context &context, const domain::Paper &paper, const Options &options)
{
    if (!options.file.empty())
        Context::need(context.services().papers().savePdf(paper.id, QString::fromStdString(options.file)));
    context.answer({{QStringLiteral("paper"), paper.id.toString()}, {QStringLiteral("number"), paper.number},
                    {QStringLiteral("revision"), paper.revision}, {QStringLiteral("sha256"), paper.pdfHash}},
                   [&] { context.line(QStringLiteral("%1  %2").arg(paper.id.toString(), paper.number)); });
}

void issue(Context &context, const Options &options)
{
    answerPaper(context, issuePaper(context, options.paper), options);
}

void correct(Context &context, const Options &options)
{
    answerPaper(context, Context::need(context.services().papers().correct(
                             parseId<domain::PaperId>(options.paper), QString::fromStdString(options.reason),
                             QString::fromStdString(options.correction))), options);
}

void ofd(Context &context, const Options &options)
{
    const QString path = QString::fromStdString(options.file);
    const auto &papers = context.services().papers();
    const auto paper = issuedPaper(context, options.paper);
    if (paper)
        Context::need(papers.saveOfd(paper->id, path));
    else
        Context::need(papers.saveOfd(*draftPaper(context, options.paper), path));
    context.answer({{QStringLiteral("file"), path}, {QStringLiteral("edition"), paper ? QStringLiteral("second") : QStringLiteral("draft")},
                    {QStringLiteral("number"), paper ? paper->number : QString()},
                    {QStringLiteral("originalSha256"), paper ? paper->pdfHash : QString()}}, [&] {
        context.line(paper ? QCoreApplication::translate("Cli", "%1: second edition of %2 with the same content. The original is the "
                                                                "issued PDF.").arg(path, paper->number)
                           : QCoreApplication::translate("Cli", "%1: draft, not issued.").arg(path));
    });
}

QString recordSentence(const services::PaperVerdict &verdict)
{
    using State = services::PaperVerdict::State;
    switch (verdict.state) {
    case State::Unchanged:
        return QCoreApplication::translate("Cli", "Unchanged: %1, edition %2, issued %3 by %4 for %5.")
            .arg(verdict.number).arg(verdict.revision)
            .arg(base::chinaTime(verdict.issuedAt).toString(Qt::ISODate), verdict.issuedBy, verdict.enterpriseName);
    case State::Signed:
        return QCoreApplication::translate("Cli", "Signed by a colleague: %1. Its record has not reached this laptop.").arg(verdict.number);
    case State::Changed:
        return QCoreApplication::translate("Cli", "CHANGED: says it is %1 but differs from byte %2 on.")
            .arg(verdict.number).arg(verdict.firstDifference);
    case State::Unknown:
        return QCoreApplication::translate("Cli", "Unknown: this profile has not issued or received this paper.");
    case State::Damaged:
        return QCoreApplication::translate("Cli", "Damaged: this is not a readable PDF.");
    }
    return {};
}

void verify(Context &context, const Options &options)
{
    using State = services::PaperVerdict::State;
    const QByteArray pdf = readFile(QString::fromStdString(options.file));
    const auto verdict = Context::need(context.services().papers().verify(pdf));
    const SignatureWords words(verdict, pdf.size());
    context.answer({{QStringLiteral("state"), stateName(verdict.state)}, {QStringLiteral("number"), verdict.number},
                    {QStringLiteral("revision"), verdict.revision}, {QStringLiteral("enterprise"), verdict.enterpriseName},
                    {QStringLiteral("issuedBy"), verdict.issuedBy}, {QStringLiteral("firstDifference"), verdict.firstDifference},
                    {QStringLiteral("signature"), words.object()}}, [&] {
        context.line(recordSentence(verdict));
        if (verdict.state != State::Damaged)
            context.line(words.sentence());
    });
    if (verdict.state != State::Unchanged && verdict.state != State::Signed)
        context.setExit(Exit::Refused);
}

}

void addPaperVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("paper", "Papers")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App *draft = addVerb(*noun, context, "render", "Write the draft as PDF", [&context, options] { render(context, *options); });
    draft->add_option("ID", options->paper, "A visit: its report; or a paper being written")->required();
    draft->add_option("FILE", options->file)->required();
    CLI::App *final = addVerb(*noun, context, "issue", "Issue and freeze", [&context, options] { issue(context, *options); });
    final->add_option("ID", options->paper, "A visit: its report; or a paper being written")->required();
    final->add_option("--out", options->file, "Also write the PDF here");
    CLI::App *revision = addVerb(*noun, context, "correct", "Issue a new revision with a reason",
                                 [&context, options] { correct(context, *options); });
    revision->add_option("PAPER", options->paper)->required();
    revision->add_option("--reason", options->reason)->required();
    revision->add_option("--text", options->correction, "What is corrected")->required();
    revision->add_option("--out", options->file);
    CLI::App *edition = addVerb(*noun, context, "ofd", "Write the issued paper, or the draft, as OFD (GB/T 33190-2016)",
                                [&context, options] { ofd(context, *options); });
    edition->add_option("ID", options->paper, "A paper, a paper being written, or a visit: its latest report, else that report's draft")->required();
    edition->add_option("FILE", options->file)->required();
    CLI::App *proof = addVerb(*noun, context, "verify", "Is this PDF what was issued?", [&context, options] { verify(context, *options); });
    proof->add_option("FILE", options->file)->required();
    addNumberVerbs(*noun, context);
    addPaperFormVerbs(*noun, context);
    addGalleryVerb(*noun, context);
}

}
