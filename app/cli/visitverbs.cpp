#include "app/cli/verbs.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

using presentation::Sentences;
using presentation::Words;

struct Options
{
    std::string visit, enterprise, kind = "service", second, source, companion, pack, reason;
    std::string item, verdict, place, note, file, caption, signer, name, witness;
    std::string field, presence;
    std::vector<std::string> checklists, lists, experts;
    double measured = 0;
    bool hasMeasured = false;
};

QStringList asList(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

domain::VisitId visitOf(const Options &options)
{
    return parseId<domain::VisitId>(options.visit);
}

/// --pack with its --checklist first, then each --list PACK/CODE.
std::vector<domain::ListChoice> listsFrom(const Options &options)
{
    if (options.pack.empty() != options.checklists.empty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("--pack and --checklist go together"));
    std::vector<domain::ListChoice> lists;
    for (const QString &code : asList(options.checklists))
        lists.push_back({QString::fromStdString(options.pack), code});
    for (const QString &list : asList(options.lists)) {
        const qsizetype slash = list.indexOf(u'/');
        if (slash <= 0 || slash == list.size() - 1)
            throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("--list is PACK/CODE, not ") + list);
        lists.push_back({list.left(slash), list.mid(slash + 1)});
    }
    return lists;
}

services::VisitRequest requestFrom(Context &context, const Options &options)
{
    services::VisitRequest request;
    request.enterprise = parseId<domain::EnterpriseId>(options.enterprise);
    const auto kind = domain::visitKindFromCode(QString::fromStdString(options.kind));
    if (!kind)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("--kind is service or check"));
    request.kind = *kind;
    if (const auto me = context.services().people().me())
        request.lead = me->id;
    if (!options.second.empty())
        request.second = parseId<domain::InspectorId>(options.second);
    request.source = QString::fromStdString(options.source);
    request.companion = QString::fromStdString(options.companion);
    request.experts = asList(options.experts);
    request.lists = listsFrom(options);
    request.guardOverride = QString::fromStdString(options.reason);
    return request;
}

void open(Context &context, const Options &options)
{
    const auto request = requestFrom(context, options);
    for (const auto &note : context.services().visits().guard(request))
        context.note(Sentences::of(note));
    const auto id = Context::need(context.services().visits().open(request));
    context.answer({{QStringLiteral("visit"), id.toString()}}, [&] { context.line(id.toString()); });
}

void answer(Context &context, const Options &options)
{
    auto &visits = context.services().visits();
    const auto visit = visitOf(options);
    const QString item = QString::fromStdString(options.item);
    const auto verdict = domain::verdictFromWord(QString::fromStdString(options.verdict));
    if (!verdict)
        throw base::Error(base::ErrorCode::InvalidInput,
                          QStringLiteral("the answer is compliant, at-risk, not-applicable or unanswered"));
    Context::need(visits.answer(visit, item, *verdict));
    if (!options.place.empty())
        Context::need(visits.setPlace(visit, item, QString::fromStdString(options.place)));
    if (!options.note.empty())
        Context::need(visits.setNote(visit, item, QString::fromStdString(options.note)));
    if (options.hasMeasured)
        Context::need(visits.setMeasured(visit, item, options.measured));
    context.answer({{QStringLiteral("item"), item}, {QStringLiteral("verdict"), domain::verdictWord(*verdict)}},
                   [&] { context.line(QStringLiteral("%1  %2").arg(item, Words::of(*verdict))); });
}

void photo(Context &context, const Options &options)
{
    auto &visits = context.services().visits();
    const QString path = QString::fromStdString(options.file);
    const auto id = Context::need(visits.addPhoto(visitOf(options), QString::fromStdString(options.item), readFile(path),
                                                  QFileInfo(path).fileName()));
    if (!options.caption.empty())
        Context::need(visits.setCaption(id, QString::fromStdString(options.caption)));
    context.answer({{QStringLiteral("evidence"), id.toString()}}, [&] { context.line(id.toString()); });
}

void sign(Context &context, const Options &options)
{
    const auto signer = domain::signerFromCode(QString::fromStdString(options.signer));
    if (!signer)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("the signer is lead, second, expert or firm"));
    auto &visits = context.services().visits();
    const QString name = QString::fromStdString(options.name);
    if (!options.reason.empty()) {
        Context::need(visits.recordRefusal(visitOf(options), *signer, name, QString::fromStdString(options.reason),
                                           QString::fromStdString(options.witness)));
    } else {
        const QImage strokes = QImage::fromData(readFile(QString::fromStdString(options.file)));
        if (strokes.isNull())
            throw base::Error(base::ErrorCode::DamagedFile, QString::fromStdString(options.file));
        Context::need(visits.sign(visitOf(options), *signer, name, strokes));
    }
    context.answer({{QStringLiteral("signer"), domain::signerCode(*signer)}}, [&] { context.line(name); });
}

QJsonObject countsAsJson(const domain::Counts &counts)
{
    return {{QStringLiteral("total"), counts.total}, {QStringLiteral("compliant"), counts.compliant},
            {QStringLiteral("atRisk"), counts.atRisk}, {QStringLiteral("notApplicable"), counts.notApplicable},
            {QStringLiteral("unanswered"), counts.unanswered}};
}

void listOpen(Context &context)
{
    QJsonArray array;
    const auto open = context.services().visits().openVisits();
    for (const auto &visit : open)
        array.append(QJsonObject{{QStringLiteral("visit"), visit.id.toString()},
                                 {QStringLiteral("enterprise"), visit.enterpriseName},
                                 {QStringLiteral("counts"), countsAsJson(visit.counts)}});
    context.answer({{QStringLiteral("open"), array}}, [&] {
        for (const auto &visit : open)
            context.line(QStringLiteral("%1  %2  %3").arg(visit.id.toString(), visit.enterpriseName,
                                                           Words::counts(visit.counts)));
    });
}

void status(Context &context, const Options &options)
{
    if (options.visit.empty())
        return listOpen(context);
    auto &visits = context.services().visits();
    const auto record = Context::need(visits.record(visitOf(options)));
    const auto counts = domain::countAnswers(record);
    QJsonArray items, gaps;
    for (const auto &item : record.items) {
        const domain::Answer *given = record.answerFor(item.item.code);
        items.append(QJsonObject{{QStringLiteral("item"), item.item.code},
                                 {QStringLiteral("verdict"), domain::verdictWord(given ? given->verdict : domain::Verdict::Unanswered)},
                                 {QStringLiteral("place"), given ? given->place : QString()},
                                 {QStringLiteral("note"), given ? given->note : QString()}});
    }
    const auto found = Context::need(visits.fileCheck(visitOf(options)));
    for (const auto &gap : found)
        gaps.append(QJsonObject{{QStringLiteral("code"), gap.code}, {QStringLiteral("blocks"), gap.blocks},
                                {QStringLiteral("item"), gap.itemCode}});
    context.answer({{QStringLiteral("state"), domain::visitStateCode(record.visit.state)},
                    {QStringLiteral("counts"), countsAsJson(counts)}, {QStringLiteral("items"), items},
                    {QStringLiteral("gaps"), gaps}}, [&] {
        context.line(QStringLiteral("%1  %2").arg(Words::of(record.visit.state), Words::counts(counts)));
        for (const auto &gap : found)
            context.line(QStringLiteral("  ") + Sentences::of(gap));
    });
}

void finish(Context &context, const Options &options)
{
    auto &visits = context.services().visits();
    Context::need(visits.draftFindings(visitOf(options)));
    Context::need(visits.draftPlan(visitOf(options)));
    const auto record = Context::need(visits.record(visitOf(options)));
    context.answer({{QStringLiteral("findings"), int(record.findings.size())},
                    {QStringLiteral("plan"), int(record.plan.size())}}, [&] {
        context.line(QCoreApplication::translate("Cli", "%1 findings, %2 remediation items")
                         .arg(record.findings.size()).arg(record.plan.size()));
    });
}

void feature(Context &context, const Options &options)
{
    const QString field = QString::fromStdString(options.field);
    const auto presence = presenceFrom(options.presence);
    const auto effect = Context::need(context.services().visits().setFeature(visitOf(options), field, presence));
    context.answer({{QStringLiteral("field"), field}, {QStringLiteral("present"), domain::presenceCode(presence)},
                    {QStringLiteral("dropped"), effect.dropped}, {QStringLiteral("returned"), effect.returned}}, [&] {
        context.line(QCoreApplication::translate("Cli", "%1: %2; %3 questions do not apply, %4 are open again")
                         .arg(field, Words::of(presence)).arg(effect.dropped).arg(effect.returned));
    });
}

void undo(Context &context, const Options &options)
{
    const auto undone = Context::need(context.services().visits().undoLast(visitOf(options)));
    context.answer({{QStringLiteral("item"), undone.itemCode}, {QStringLiteral("what"), undone.what}},
                   [&] { context.line(undone.itemCode + QLatin1Char(' ') + undone.what); });
}

}

void addVisitVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("visit", "The visit: register, examine, diagnose, sign")->require_subcommand(1);
    const auto options = std::make_shared<Options>();

    CLI::App *opening = addVerb(*noun, context, "open", "Open a visit", [&context, options] { open(context, *options); });
    opening->add_option("ENTERPRISE", options->enterprise)->required();
    opening->add_option("--kind", options->kind, "service or check");
    opening->add_option("--second", options->second, "Id of the second inspector");
    opening->add_option("--source", options->source, "Where the task comes from");
    opening->add_option("--companion", options->companion, "The firm's person on site");
    opening->add_option("--expert", options->experts);
    opening->add_option("--list", options->lists, "PACK/CODE of a checklist; may be given several times, also of several packs");
    opening->add_option("--pack", options->pack, "Pack of the --checklist options");
    opening->add_option("--checklist", options->checklists);
    opening->add_option("--reason", options->reason, "Why a warning of the visit guard is passed");

    CLI::App *answering = addVerb(*noun, context, "answer", "Answer one question", [&context, options] { answer(context, *options); });
    answering->add_option("VISIT", options->visit)->required();
    answering->add_option("ITEM", options->item)->required();
    answering->add_option("ANSWER", options->verdict, "compliant, at-risk, not-applicable, unanswered")->required();
    answering->add_option("--place", options->place);
    answering->add_option("--note", options->note);
    answering->add_option_function<double>("--measured", [options](double value) {
        options->measured = value;
        options->hasMeasured = true;
    });

    CLI::App *picture = addVerb(*noun, context, "photo", "Attach a photo", [&context, options] { photo(context, *options); });
    picture->add_option("VISIT", options->visit)->required();
    picture->add_option("ITEM", options->item)->required();
    picture->add_option("FILE", options->file)->required();
    picture->add_option("--caption", options->caption);

    CLI::App *state = addVerb(*noun, context, "status", "Open visits, or one visit and what its file lacks",
                              [&context, options] { status(context, *options); });
    state->add_option("VISIT", options->visit);

    CLI::App *telling = addVerb(*noun, context, "feature", "Say whether the firm has what questions depend on",
                                [&context, options] { feature(context, *options); });
    telling->add_option("VISIT", options->visit)->required();
    telling->add_option("FIELD", options->field, "Code of the feature, as the packs name it")->required();
    telling->add_option("PRESENT", options->presence, "yes, no, unknown")->required();

    CLI::App *end = addVerb(*noun, context, "finish", "Draft findings and plan from the answers",
                            [&context, options] { finish(context, *options); });
    end->add_option("VISIT", options->visit)->required();

    CLI::App *signature = addVerb(*noun, context, "sign", "Sign with a picture, or record a refusal",
                                  [&context, options] { sign(context, *options); });
    signature->add_option("VISIT", options->visit)->required();
    signature->add_option("SIGNER", options->signer, "lead, second, expert, firm")->required();
    signature->add_option("NAME", options->name)->required();
    signature->add_option("--image", options->file, "PNG of the signature");
    signature->add_option("--refused", options->reason, "Reason of the refusal");
    signature->add_option("--witness", options->witness);

    CLI::App *back = addVerb(*noun, context, "undo", "Take the last change back", [&context, options] { undo(context, *options); });
    back->add_option("VISIT", options->visit)->required();
}

}
