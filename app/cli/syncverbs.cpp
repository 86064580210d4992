#include "app/cli/verbs.h"

#include "app/platform/removable.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/shared/originalswords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string folder, name, code, kind = "whole";
    bool isRegistry = false;
    bool isEncrypted = false, isClear = false, makesAdmin = false, isDryRun = false;
};

QString stateName(services::SyncStatus::State state)
{
    using State = services::SyncStatus::State;
    switch (state) {
    case State::NoFolder: return QStringLiteral("no-folder");
    case State::NotEnrolled: return QStringLiteral("not-enrolled");
    case State::WaitingForApproval: return QStringLiteral("waiting-for-approval");
    case State::Enrolled: return QStringLiteral("enrolled");
    case State::Revoked: return QStringLiteral("revoked");
    case State::FolderMissing: return QStringLiteral("folder-missing");
    case State::FolderEmptied: return QStringLiteral("folder-emptied");
    case State::ForeignFolder: return QStringLiteral("foreign-folder");
    }
    return {};
}

QJsonArray asJson(const std::vector<services::SyncNote> &notes)
{
    QJsonArray array;
    for (const auto &note : notes)
        array.append(QJsonObject{{QStringLiteral("code"), note.code},
                                 {QStringLiteral("arguments"), QJsonArray::fromStringList(note.arguments)}});
    return array;
}

void found(Context &context, const Options &options)
{
    const QString folder = QString::fromStdString(options.folder);
    const auto kind = domain::spaceKindFromCode(QString::fromStdString(options.kind)).value_or(domain::SpaceKind::Whole);
    const bool isEncrypted = options.isEncrypted || (!options.isClear && platform::isRemovable(folder));
    Context::need(context.services().sync().found(folder, QString::fromStdString(options.name), kind, isEncrypted));
    context.answer({{QStringLiteral("folder"), folder}, {QStringLiteral("encrypted"), isEncrypted}},
                   [&] { context.line(QCoreApplication::translate("Cli", "The shared folder is set up; this laptop is its founder.")); });
}

void join(Context &context, const Options &options)
{
    const QString code = Context::need(context.services().sync().join(QString::fromStdString(options.folder)));
    context.answer({{QStringLiteral("code"), code}}, [&] {
        context.line(code);
        context.note(QCoreApplication::translate("Cli", "Read this code to the founder, who approves it."));
    });
}

void approve(Context &context, const Options &options)
{
    auto &sync = context.services().sync();
    if (options.code.empty()) {
        QJsonArray array;
        const auto requests = sync.requests();
        for (const auto &request : requests)
            array.append(QJsonObject{{QStringLiteral("code"), request.code}, {QStringLiteral("who"), request.who}});
        context.answer({{QStringLiteral("requests"), array}}, [&] {
            for (const auto &request : requests)
                context.line(QStringLiteral("%1  %2  %3").arg(request.code, request.who, request.bureau));
        });
        return;
    }
    Context::need(sync.approve(QString::fromStdString(options.code), options.makesAdmin));
    context.answer({{QStringLiteral("approved"), QString::fromStdString(options.code)}},
                   [&] { context.line(QCoreApplication::translate("Cli", "Approved.")); });
}

QString slotName(domain::SpaceSlot slot)
{
    return slot == domain::SpaceSlot::Main ? QStringLiteral("main") : QStringLiteral("registry");
}

QJsonArray asJson(const std::vector<services::SyncPlace> &places)
{
    QJsonArray array;
    for (const auto &place : places)
        array.append(QJsonObject{{QStringLiteral("folder"), place.folder}, {QStringLiteral("failure"), place.failure}});
    return array;
}

void addPlace(Context &context, const Options &options)
{
    const QString folder = QString::fromStdString(options.folder);
    Context::need(context.services().sync().addPlace(
        folder, options.isRegistry ? domain::SpaceSlot::Registry : domain::SpaceSlot::Main));
    context.answer({{QStringLiteral("folder"), folder}},
                   [&] { context.line(QCoreApplication::translate("Cli", "From now on the records are exchanged there too.")); });
}

void removePlace(Context &context, const Options &options)
{
    const QString folder = QString::fromStdString(options.folder);
    Context::need(context.services().sync().removePlace(folder));
    context.answer({{QStringLiteral("folder"), folder}}, [&] {
        context.line(QCoreApplication::translate("Cli", "The folder is not visited any more; what lies in it stays there."));
    });
}

void refill(Context &context, const Options &options)
{
    auto &sync = context.services().sync();
    const QString folder = QString::fromStdString(options.folder);
    const auto plan = Context::need(sync.planRefill(folder));
    QJsonObject told{{QStringLiteral("folder"), plan.folder}, {QStringLiteral("space"), plan.spaceName},
                     {QStringLiteral("changes"), plan.changes}, {QStringLiteral("attachments"), plan.attachments},
                     {QStringLiteral("laptops"), plan.laptops}, {QStringLiteral("bytes"), double(plan.bytes)}};
    if (!options.isDryRun)
        told.insert(QStringLiteral("written"), Context::need(sync.refill(folder)));
    context.answer(told, [&] {
        context.line(QCoreApplication::translate("Cli", "%1: %2 files with changes of %3 laptops, at most %4 photos and other files")
                         .arg(plan.folder).arg(plan.changes).arg(plan.laptops).arg(plan.attachments));
        if (!options.isDryRun)
            context.line(QCoreApplication::translate("Cli", "Written: %1").arg(told.value(QStringLiteral("written")).toInt()));
    });
}

void rebuild(Context &context)
{
    Context::need(context.services().sync().rebuild());
    context.answer({{QStringLiteral("rebuilt"), true}},
                   [&] { context.line(QCoreApplication::translate("Cli", "All records were derived again from the signed changes.")); });
}

QJsonArray asJson(const std::vector<services::SpaceRun> &spaces)
{
    QJsonArray array;
    for (const auto &space : spaces)
        array.append(QJsonObject{{QStringLiteral("slot"), slotName(space.slot)}, {QStringLiteral("name"), space.spaceName},
                                 {QStringLiteral("sent"), space.sentOps}, {QStringLiteral("received"), space.receivedOps},
                                 {QStringLiteral("failure"), space.failure ? base::codeName(space.failure->code()) : QString()},
                                 {QStringLiteral("places"), asJson(space.places)}});
    return array;
}

QJsonArray asJson(const std::vector<services::SyncStatus> &spaces)
{
    QJsonArray array;
    for (const auto &space : spaces)
        array.append(QJsonObject{{QStringLiteral("slot"), slotName(space.slot)}, {QStringLiteral("name"), space.spaceName},
                                 {QStringLiteral("kind"), domain::spaceKindCode(space.kind)},
                                 {QStringLiteral("state"), stateName(space.state)},
                                 {QStringLiteral("waitingOps"), space.waitingOps},
                                 {QStringLiteral("unclaimedOps"), space.unclaimedOps},
                                 {QStringLiteral("conflicts"), space.conflicts}, {QStringLiteral("founder"), space.founder},
                                 {QStringLiteral("places"), asJson(space.places)}});
    return array;
}

void run(Context &context)
{
    const auto result = Context::need(context.services().sync().run());
    context.answer({{QStringLiteral("sent"), result.sentOps}, {QStringLiteral("received"), result.receivedOps},
                    {QStringLiteral("sentBlobs"), result.sentBlobs}, {QStringLiteral("receivedBlobs"), result.receivedBlobs},
                    {QStringLiteral("conflicts"), result.conflicts}, {QStringLiteral("notes"), asJson(result.notes)},
                    {QStringLiteral("spaces"), asJson(result.spaces)}}, [&] {
        context.line(QCoreApplication::translate("Cli", "sent %1 changes and %2 files, received %3 changes and %4 files, %5 conflicts")
                         .arg(result.sentOps).arg(result.sentBlobs).arg(result.receivedOps).arg(result.receivedBlobs)
                         .arg(result.conflicts));
        for (const auto &note : result.notes)
            context.note(presentation::Sentences::of(note));
        for (const auto &space : result.spaces)
            if (space.failure)
                context.note(space.spaceName + QStringLiteral(": ") + presentation::Sentences::of(*space.failure));
    });
}

void status(Context &context)
{
    auto &sync = context.services().sync();
    const auto now = sync.status();
    QJsonArray devices;
    const auto spaces = sync.spaces();
    auto roll = sync.rollCall();
    for (const auto &row : sync.rollCall(domain::SpaceSlot::Registry))
        roll.push_back(row);
    for (const auto &row : roll)
        devices.append(QJsonObject{{QStringLiteral("device"), row.device}, {QStringLiteral("who"), row.who},
                                   {QStringLiteral("handedInUpTo"), row.handedInUpTo}, {QStringLiteral("missing"), row.missing},
                                   {QStringLiteral("self"), row.self}, {QStringLiteral("admin"), row.admin},
                                   {QStringLiteral("revoked"), row.revoked}});
    context.answer({{QStringLiteral("state"), stateName(now.state)}, {QStringLiteral("folder"), now.folder},
                    {QStringLiteral("waitingOps"), now.waitingOps}, {QStringLiteral("waitingBlobs"), now.waitingBlobs},
                    {QStringLiteral("originalsAway"), now.originalsAway},
                    {QStringLiteral("conflicts"), now.conflicts}, {QStringLiteral("founder"), now.founder},
                    {QStringLiteral("admin"), now.admin}, {QStringLiteral("encrypted"), now.encrypted},
                    {QStringLiteral("spaceName"), now.spaceName}, {QStringLiteral("requestCode"), now.requestCode},
                    {QStringLiteral("devices"), devices}, {QStringLiteral("spaces"), asJson(spaces)}}, [&] {
        if (spaces.empty())
            context.line(stateName(now.state));
        for (const auto &space : spaces)
            for (const auto &place : space.places)
                context.line(QStringLiteral("%1  %2  %3").arg(stateName(space.state), place.folder, space.spaceName));
        if (now.unclaimedOps > 0)
            context.line(QCoreApplication::translate("Cli", "%1 changes of enterprises wait for a registry").arg(now.unclaimedOps));
        context.line(QCoreApplication::translate("Cli", "%1 changes and %2 files wait, %3 conflicts")
                         .arg(now.waitingOps).arg(now.waitingBlobs).arg(now.conflicts));
        if (now.originalsAway > 0)
            context.line(presentation::OriginalsWords::away(now.originalsAway));
        for (const auto &row : roll)
            context.line(QStringLiteral("  %1  %2  %3  %4").arg(row.device, row.who, row.bureau).arg(row.handedInUpTo));
    });
}

}

void addSyncVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("sync", "The shared folder")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App *first = addVerb(*noun, context, "found", "Make a shared folder; this laptop founds it",
                              [&context, options] { found(context, *options); });
    first->add_option("FOLDER", options->folder)->required();
    first->add_option("--name", options->name, "Name of the space");
    first->add_option("--kind", options->kind, "What it carries: everything (whole), enterprises (registry), all else (bureau)")
        ->check(CLI::IsMember({"whole", "registry", "bureau"}));
    CLI::Option *sealing = first->add_flag("--encrypt", options->isEncrypted, "Seal what lies in the folder; the default on a stick");
    first->add_flag("--clear", options->isClear, "Do not seal it")->excludes(sealing);
    CLI::App *joining = addVerb(*noun, context, "join", "Ask to join; prints the code to read aloud",
                                [&context, options] { join(context, *options); });
    joining->add_option("FOLDER", options->folder)->required();
    CLI::App *approval = addVerb(*noun, context, "approve", "List requests, or approve one by its code",
                                 [&context, options] { approve(context, *options); });
    approval->add_option("CODE", options->code);
    approval->add_flag("--admin", options->makesAdmin, "The laptop may approve and revoke too");
    CLI::App *further = addVerb(*noun, context, "add-place", "Exchange the records in a further folder too, such as a stick",
                                [&context, options] { addPlace(context, *options); });
    further->add_option("FOLDER", options->folder)->required();
    further->add_flag("--registry", options->isRegistry, "An empty folder is for the registry");
    CLI::App *former = addVerb(*noun, context, "remove-place", "Visit a folder no more",
                               [&context, options] { removePlace(context, *options); });
    former->add_option("FOLDER", options->folder)->required();
    CLI::App *filling = addVerb(*noun, context, "refill", "Fill an emptied folder again from what this laptop has kept",
                                [&context, options] { refill(context, *options); });
    filling->add_option("FOLDER", options->folder, "Which place of the space; the first one when left out");
    filling->add_flag("--dry-run", options->isDryRun, "Only say what would be written");
    addVerb(*noun, context, "rebuild", "Derive every record again from the signed changes", [&context] { rebuild(context); });
    addEnrolmentVerbs(*noun, context);
    addOriginalVerbs(*noun, context);
    addHandoffVerbs(*noun, context);
    addVerb(*noun, context, "run", "Send and receive now", [&context] { run(context); });
    addVerb(*noun, context, "status", "What waits, and the roll call", [&context] { status(context); });
    addConflictVerbs(*noun, context);
}

}
