#include "app/cli/fontwords.h"
#include "app/cli/verbs.h"

#include "ui/presentation/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string visit, kind, finding, about, draft, role, name, file, reason, witness;
    std::vector<std::string> fields;
};

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

template<typename IdType>
IdType maybeId(const std::string &utf8)
{
    return utf8.empty() ? IdType() : parseId<IdType>(utf8);
}

domain::PaperDraftId draftOf(const Options &options) { return parseId<domain::PaperDraftId>(options.draft); }

QJsonObject asJson(const domain::PaperForm &form)
{
    QJsonArray fields, signers;
    for (const domain::FormField &field : form.fields)
        fields.append(QJsonObject{{QStringLiteral("name"), field.name}, {QStringLiteral("type"), domain::fieldTypeCode(field.type)},
                                  {QStringLiteral("label"), field.label.zh}, {QStringLiteral("required"), field.required}});
    for (const domain::FormSigner &signer : form.signers)
        signers.append(QJsonObject{{QStringLiteral("role"), signer.role}, {QStringLiteral("label"), signer.label.zh},
                                   {QStringLiteral("required"), signer.required}});
    return {{QStringLiteral("kind"), form.id}, {QStringLiteral("title"), form.title.zh},
            {QStringLiteral("subject"), domain::paperSubjectCode(form.subject)}, {QStringLiteral("fields"), fields},
            {QStringLiteral("signers"), signers}};
}

void kinds(Context &context)
{
    const auto forms = context.services().paperForms().forms();
    QJsonArray all;
    for (const domain::PaperForm &form : forms)
        all.append(asJson(form));
    context.answer({{QStringLiteral("kinds"), all}}, [&] {
        for (const domain::PaperForm &form : forms)
            context.line(QStringLiteral("%1  %2").arg(form.id, form.title.zh));
    });
}

void begin(Context &context, const Options &options)
{
    const auto id = Context::need(context.services().paperForms().begin(
        {text(options.kind), maybeId<domain::VisitId>(options.visit), maybeId<domain::FindingId>(options.finding),
         maybeId<domain::PaperId>(options.about)}));
    context.answer({{QStringLiteral("draft"), id.toString()}}, [&] { context.line(id.toString()); });
}

void drafts(Context &context, const Options &options)
{
    auto &forms = context.services().paperForms();
    const auto told = options.visit.empty() ? forms.ofBureau() : forms.ofVisit(parseId<domain::VisitId>(options.visit));
    QJsonArray all;
    for (const services::DraftSummary &one : told)
        all.append(QJsonObject{{QStringLiteral("draft"), one.draft.id.toString()}, {QStringLiteral("kind"), one.draft.kind},
                               {QStringLiteral("gaps"), one.gaps},
                               {QStringLiteral("number"), one.issued ? one.issued->number : QString()}});
    context.answer({{QStringLiteral("drafts"), all}}, [&] {
        for (const services::DraftSummary &one : told)
            context.line(QStringLiteral("%1  %2  %3").arg(one.draft.id.toString(), one.title.zh, one.issued ? one.issued->number : QString()));
    });
}

void show(Context &context, const Options &options)
{
    const auto filled = Context::need(context.services().paperForms().form(draftOf(options)));
    QJsonObject values;
    for (auto value = filled.record.values.begin(); value != filled.record.values.end(); ++value)
        values.insert(value.key(), value.value());
    QJsonArray gaps;
    for (const domain::DraftGap &gap : filled.gaps)
        gaps.append(QJsonObject{{QStringLiteral("code"), gap.code}, {QStringLiteral("place"), gap.place}});
    context.answer({{QStringLiteral("kind"), filled.form.id}, {QStringLiteral("values"), values}, {QStringLiteral("gaps"), gaps},
                    {QStringLiteral("number"), filled.issued ? filled.issued->number : QString()}}, [&] {
        for (const domain::FormField &field : filled.form.fields)
            context.line(QStringLiteral("%1 (%2): %3").arg(field.label.zh, field.name, filled.record.values.value(field.name)));
        for (const domain::DraftGap &gap : filled.gaps)
            context.note(presentation::Sentences::of(base::Problem{gap.code, {}, {gap.label.zh}}));
    });
}

void fill(Context &context, const Options &options)
{
    for (const std::string &each : options.fields) {
        const QString pair = text(each);
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("FIELD=TEXT, not ") + pair);
        Context::need(context.services().paperForms().write(draftOf(options), pair.left(equals), pair.mid(equals + 1)));
    }
}

void sign(Context &context, const Options &options)
{
    auto &forms = context.services().paperForms();
    if (options.file.empty())
        return Context::need(forms.refuse(draftOf(options), text(options.role), text(options.name), text(options.reason), text(options.witness)));
    Context::need(forms.sign(draftOf(options), text(options.role), text(options.name), QImage::fromData(readFile(text(options.file)))));
}

void discard(Context &context, const Options &options)
{
    Context::need(context.services().paperForms().discard(draftOf(options), text(options.reason)));
}

}

void addPaperFormVerbs(CLI::App &paper, Context &context)
{
    const auto options = std::make_shared<Options>();
    addVerb(paper, context, "kinds", "The papers that are filled in, with their fields", [&context] { kinds(context); });
    CLI::App *fresh = addVerb(paper, context, "new", "Begin a paper of a visit", [&context, options] { begin(context, *options); });
    fresh->add_option("KIND", options->kind)->required();
    fresh->add_option("--visit", options->visit);
    fresh->add_option("--finding", options->finding, "The major hazard it is about");
    fresh->add_option("--about", options->about, "The paper it is about");
    CLI::App *list = addVerb(paper, context, "drafts", "Papers of a visit, or of the bureau, begun and issued",
                             [&context, options] { drafts(context, *options); });
    list->add_option("--visit", options->visit);
    const auto verb = [&](const char *name, const char *description, void (*act)(Context &, const Options &)) {
        CLI::App *made = addVerb(paper, context, name, description, [&context, options, act] { act(context, *options); });
        made->add_option("DRAFT", options->draft)->required();
        return made;
    };
    verb("show", "What is filled in, and what is missing", show);
    verb("fill", "Fill in fields", fill)->add_option("FIELDS", options->fields, "FIELD=TEXT; rows as JSON")->required();
    CLI::App *signing = verb("sign", "Sign with a picture, or record a refusal", sign);
    signing->add_option("ROLE", options->role)->required();
    signing->add_option("--name", options->name);
    signing->add_option("--image", options->file);
    signing->add_option("--refused", options->reason, "Why");
    signing->add_option("--witness", options->witness);
    verb("discard", "Throw a draft away", discard)->add_option("--reason", options->reason)->required();
}

}
