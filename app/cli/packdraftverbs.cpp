#include "app/cli/verbs.h"

#include "ui/presentation/checklists/packwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

using presentation::PackWords;

struct Options
{
    std::string file, code, id, version, from, note;
    bool dryRun = false;
};

QString text(const std::string &option) { return QString::fromStdString(option); }

QJsonArray asJson(const std::vector<domain::PackChange> &changes)
{
    QJsonArray array;
    for (const auto &change : changes) {
        QJsonArray fields;
        for (const auto &field : change.fields)
            fields.append(QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("before"), field.before},
                                      {QStringLiteral("after"), field.after}});
        array.append(QJsonObject{{QStringLiteral("kind"), domain::packChangeCode(change.kind)},
                                 {QStringLiteral("entry"), domain::packEntryCode(change.entry)},
                                 {QStringLiteral("code"), change.code}, {QStringLiteral("fields"), fields}});
    }
    return array;
}

void show(Context &context, const std::vector<domain::PackChange> &changes)
{
    context.answer({{QStringLiteral("changes"), asJson(changes)}}, [&] {
        for (const auto &change : changes) {
            context.line(PackWords::line(change));
            for (const auto &field : change.fields)
                context.line(QStringLiteral("    ") + PackWords::line(field).replace(u'\n', QStringLiteral("\n    ")));
        }
        context.line(QCoreApplication::translate("Cli", "%1 entries differ").arg(changes.size()));
    });
}

void import(Context &context, const Options &options)
{
    auto &drafts = context.services().packDrafts();
    const QByteArray workbook = readFile(text(options.file));
    show(context, Context::need(options.dryRun ? drafts.previewSheets(workbook) : drafts.adoptSheets(workbook)).changes);
}

void listDrafts(Context &context)
{
    const auto drafts = context.services().packDrafts().drafts();
    QJsonArray array;
    for (const auto &draft : drafts)
        array.append(QJsonObject{{QStringLiteral("code"), draft.code}, {QStringLiteral("base"), draft.baseVersion},
                                 {QStringLiteral("changes"), draft.changes}, {QStringLiteral("outdated"), draft.outdated}});
    context.answer({{QStringLiteral("drafts"), array}}, [&] {
        for (const auto &draft : drafts)
            context.line(QCoreApplication::translate("Cli", "%1 (from version %2): %3 entries differ")
                             .arg(draft.code, draft.baseVersion).arg(draft.changes));
    });
}

void draft(Context &context, const Options &options)
{
    if (options.code.empty())
        return listDrafts(context);
    show(context, Context::need(context.services().packDrafts().changes(text(options.code))));
}

void compare(Context &context, const Options &options)
{
    const auto &packs = context.services().packs();
    const auto before = Context::need(packs.pack(text(options.code), text(options.from)));
    show(context, domain::comparePacks(before, Context::need(packs.pack(text(options.code), text(options.version)))));
}

void history(Context &context, const Options &options)
{
    const auto pack = Context::need(context.services().packs().pack(text(options.code)));
    QJsonArray array;
    for (const auto &release : pack.history)
        array.append(QJsonObject{{QStringLiteral("version"), release.version}, {QStringLiteral("by"), release.by},
                                 {QStringLiteral("on"), release.on.toString(Qt::ISODate)}, {QStringLiteral("note"), release.note},
                                 {QStringLiteral("changes"), qint64(release.changes.size())}});
    context.answer({{QStringLiteral("history"), array}}, [&] {
        for (const auto &release : pack.history) {
            context.line(QStringLiteral("%1  %2  %3  %4").arg(release.version, release.on.toString(Qt::ISODate), release.by, release.note));
            for (const auto &change : release.changes)
                context.line(QStringLiteral("    ") + PackWords::line(change));
        }
    });
}

void undo(Context &context, const Options &options)
{
    const QString entry = Context::need(context.services().packDrafts().undo(text(options.code)));
    context.answer({{QStringLiteral("entry"), entry}}, [&] { context.line(entry); });
}

void discard(Context &context, const Options &options)
{
    Context::need(context.services().packDrafts().discard(text(options.code)));
    context.answer({{QStringLiteral("discarded"), text(options.code)}}, [] {});
}

void publish(Context &context, const Options &options)
{
    auto &drafts = context.services().packDrafts();
    services::PublishRequest request{text(options.version), QDate::fromString(text(options.from), Qt::ISODate), text(options.note)};
    if (request.version.isEmpty())
        request.version = drafts.proposedVersion(text(options.code));
    if (options.from.empty())
        request.validFrom = context.services().clock().today();
    const auto pack = Context::need(drafts.publish(text(options.code), request));
    context.answer({{QStringLiteral("code"), pack.code}, {QStringLiteral("version"), pack.version}},
                   [&] { context.line(QStringLiteral("%1 %2").arg(pack.title, pack.version)); });
}

void published(Context &context)
{
    QJsonArray array;
    const auto waiting = context.services().packDrafts().published();
    for (const auto &pack : waiting)
        array.append(QJsonObject{{QStringLiteral("id"), pack.id.toString()}, {QStringLiteral("code"), pack.code},
                                 {QStringLiteral("version"), pack.version}, {QStringLiteral("by"), pack.by},
                                 {QStringLiteral("allowed"), pack.allowed}});
    context.answer({{QStringLiteral("published"), array}}, [&] {
        for (const auto &pack : waiting)
            context.line(QStringLiteral("%1  %2 %3  %4  %5").arg(pack.id.toString(), pack.title, pack.version, pack.by, pack.note));
    });
}

void take(Context &context, const Options &options)
{
    const auto id = parseId<domain::PackReleaseId>(options.id);
    const auto pack = Context::need(context.services().packDrafts().installPublished(id));
    context.answer({{QStringLiteral("code"), pack.code}, {QStringLiteral("version"), pack.version}},
                   [&] { context.line(QStringLiteral("%1 %2").arg(pack.title, pack.version)); });
}

void consent(Context &context, const Options &options)
{
    Context::need(context.services().packDrafts().consent(parseId<domain::PackReleaseId>(options.id)));
    published(context);
}

}

void addPackDraftVerbs(CLI::App &pack, Context &context)
{
    const auto options = std::make_shared<Options>();
    const auto verb = [&](const char *name, const char *description, void (*act)(Context &, const Options &)) {
        return addVerb(pack, context, name, description, [&context, options, act] { act(context, *options); });
    };
    CLI::App *in = verb("import", "Read a workbook into the draft of its pack", import);
    in->add_option("FILE", options->file)->required();
    in->add_flag("--dry-run", options->dryRun, "Only show what would change");
    verb("draft", "Drafts, or what the draft of a pack changes", draft)->add_option("CODE", options->code);
    CLI::App *two = verb("compare", "What one version of a pack changes in another", compare);
    two->add_option("CODE", options->code)->required();
    two->add_option("FROM", options->from, "Version")->required();
    two->add_option("TO", options->version, "Version; the current one when left out");
    verb("history", "Who changed what in which version", history)->add_option("CODE", options->code)->required();
    verb("undo", "Take the newest step of a draft back", undo)->add_option("CODE", options->code)->required();
    verb("discard", "Throw a draft away", discard)->add_option("CODE", options->code)->required();
    CLI::App *out = verb("publish", "Make the draft a new version, here and for the colleagues", publish);
    out->add_option("CODE", options->code)->required();
    out->add_option("--version", options->version);
    out->add_option("--from", options->from, "First day of validity, 2026-12-01; today when left out");
    out->add_option("--note", options->note, "Why");
    addVerb(pack, context, "published", "Versions that colleagues published and that are not installed", [&context] { published(context); });
    verb("consent", "On an administrator's laptop: let a version pass whose author was not approved to publish", consent)
        ->add_option("ID", options->id)->required();
    verb("take", "Install a published version", take)->add_option("ID", options->id)->required();
}

}
