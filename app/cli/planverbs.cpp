#include "app/cli/verbs.h"

#include "ui/presentation/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string id, result, note, file;
};

void list(Context &context)
{
    QJsonArray array;
    const auto rows = context.services().remediation().list();
    for (const auto &row : rows)
        array.append(QJsonObject{{QStringLiteral("id"), row.item.id.toString()},
                                 {QStringLiteral("enterprise"), row.enterpriseName},
                                 {QStringLiteral("measure"), row.item.measure},
                                 {QStringLiteral("due"), row.item.due.toString(Qt::ISODate)},
                                 {QStringLiteral("state"), domain::remediationStateCode(row.item.state)}});
    context.answer({{QStringLiteral("items"), array}}, [&] {
        for (const auto &row : rows)
            context.line(QStringLiteral("%1  %2  %3  %4").arg(row.item.id.toString(), row.item.due.toString(Qt::ISODate),
                                                               row.enterpriseName, row.findingTitle));
    });
}

void reinspect(Context &context, const Options &options)
{
    const auto id = parseId<domain::RemediationId>(options.id);
    const auto result = domain::remediationStateFromCode(QString::fromStdString(options.result));
    if (!result)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("the result is closed, partly-fixed, open or returned"));
    auto &remediation = context.services().remediation();
    if (!options.file.empty()) {
        const QString path = QString::fromStdString(options.file);
        Context::need(remediation.addProof(id, readFile(path), QFileInfo(path).fileName()));
    }
    Context::need(remediation.reinspect(id, *result, QString::fromStdString(options.note)));
    context.answer({{QStringLiteral("state"), domain::remediationStateCode(*result)}},
                   [&] { context.line(presentation::Words::of(*result)); });
}

}

void addPlanVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("plan", "Remediation items")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    addVerb(*noun, context, "list", "Open items, overdue ones first", [&context] { list(context); });
    CLI::App *look = addVerb(*noun, context, "reinspect", "Record a re-inspection",
                             [&context, options] { reinspect(context, *options); });
    look->add_option("ID", options->id)->required();
    look->add_option("RESULT", options->result, "closed, partly-fixed, open, returned")->required();
    look->add_option("--note", options->note);
    look->add_option("--photo", options->file, "Proof of the fix");
}

}
