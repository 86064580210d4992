#include "app/cli/verbs.h"

#include "ui/presentation/casefilewords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

using presentation::CaseFileWords;

struct Options
{
    std::string visit, pdf, folder, flat, keeping = "10-years", note;
};

services::CaseFileWish wishFrom(const Options &options)
{
    const auto keeping = domain::keepingTimeFromCode(QString::fromStdString(options.keeping));
    if (!keeping)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("--keep is permanent, 30-years or 10-years"));
    return {parseId<domain::VisitId>(options.visit), *keeping, QString::fromStdString(options.note)};
}

void answerReceipt(Context &context, const services::CaseFileReceipt &receipt)
{
    context.answer({{QStringLiteral("path"), receipt.path}, {QStringLiteral("papers"), receipt.papers},
                    {QStringLiteral("pages"), receipt.pages}, {QStringLiteral("evidence"), receipt.evidence},
                    {QStringLiteral("voided"), receipt.voided},
                    {QStringLiteral("notIssued"), QJsonArray::fromStringList(receipt.missingDrafts)},
                    {QStringLiteral("absent"), QJsonArray::fromStringList(receipt.missingFiles)}},
                   [&] { context.line(receipt.path); });
    context.note(CaseFileWords::done(receipt));
}

void exportFile(Context &context, const Options &options)
{
    const services::CaseFileWish wish = wishFrom(options);
    const auto &files = context.services().caseFiles();
    if (!options.pdf.empty())
        answerReceipt(context, Context::need(files.savePortfolio(wish, QString::fromStdString(options.pdf))));
    else if (!options.folder.empty())
        answerReceipt(context, Context::need(files.saveFolder(wish, QString::fromStdString(options.folder))));
    else
        answerReceipt(context, Context::need(files.saveBound(wish, QString::fromStdString(options.flat))));
}

void verify(Context &context, const Options &options)
{
    const auto verdict = Context::need(context.services().caseFiles().verify(QString::fromStdString(options.folder)));
    context.answer({{QStringLiteral("unchanged"), verdict.isUnchanged()}, {QStringLiteral("files"), verdict.files},
                    {QStringLiteral("changed"), QJsonArray::fromStringList(verdict.changed)},
                    {QStringLiteral("missing"), QJsonArray::fromStringList(verdict.missing)},
                    {QStringLiteral("extra"), QJsonArray::fromStringList(verdict.extra)}}, [&] {
        for (const QString &line : CaseFileWords::verdict(verdict))
            context.line(line);
    });
    if (!verdict.isUnchanged())
        context.setExit(Exit::Refused);
}

}

void addCaseFileVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("casefile", "All papers and evidence of a visit as one file")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App *out = addVerb(*noun, context, "export", "Write the case file of a visit", [&context, options] { exportFile(context, *options); });
    out->add_option("VISIT", options->visit)->required();
    auto *form = out->add_option_group("form", "One of")->require_option(1);
    form->add_option("--pdf", options->pdf, "A PDF portfolio: papers and originals embedded");
    form->add_option("--folder", options->folder, "A new folder for the archive, with manifest");
    form->add_option("--flat", options->flat, "One PDF of the papers' pages, numbered through");
    out->add_option("--keep", options->keeping, "permanent, 30-years or 10-years")->capture_default_str();
    out->add_option("--note", options->note, "What the closing sheet says of the file");
    CLI::App *proof = addVerb(*noun, context, "verify", "Is an exported folder unchanged?", [&context, options] { verify(context, *options); });
    proof->add_option("DIR", options->folder)->required();
}

}
