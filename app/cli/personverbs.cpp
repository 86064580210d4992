#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    std::string name, credential, until, bureau, role = "inspector";
    bool me = false;
};

void add(Context &context, const Options &options)
{
    domain::Inspector person;
    person.name = QString::fromStdString(options.name);
    person.credentialNumber = QString::fromStdString(options.credential);
    person.bureau = QString::fromStdString(options.bureau);
    if (!options.until.empty()) {
        person.credentialUntil = QDate::fromString(QString::fromStdString(options.until), Qt::ISODate);
        if (!person.credentialUntil.isValid())
            throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("--until is no date like 2027-12-31"));
    }
    const auto role = domain::roleFromCode(QString::fromStdString(options.role));
    if (!role)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("unknown role"));
    person.role = *role;
    auto &people = context.services().people();
    const auto id = Context::need(people.save(person));
    if (options.me)
        Context::need(people.setMe(id));
    context.answer({{QStringLiteral("id"), id.toString()}}, [&] { context.line(id.toString()); });
}

void list(Context &context)
{
    QJsonArray array;
    const auto people = context.services().people().inspectors();
    for (const auto &person : people)
        array.append(QJsonObject{{QStringLiteral("id"), person.id.toString()}, {QStringLiteral("name"), person.name},
                                 {QStringLiteral("bureau"), person.bureau},
                                 {QStringLiteral("credential"), person.credentialNumber},
                                 {QStringLiteral("role"), domain::roleCode(person.role)}});
    context.answer({{QStringLiteral("people"), array}}, [&] {
        for (const auto &person : people)
            context.line(QStringLiteral("%1  %2  %3  %4").arg(person.id.toString(), person.name, person.bureau,
                                                               person.credentialNumber));
    });
}

}

void addPersonVerbs(CLI::App &program, Context &context)
{
    CLI::App *noun = program.add_subcommand("person", "Inspectors of this profile")->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    CLI::App *one = addVerb(*noun, context, "add", "Add an inspector", [&context, options] { add(context, *options); });
    one->add_option("NAME", options->name)->required();
    one->add_option("--credential", options->credential, "Number of the enforcement credential");
    one->add_option("--until", options->until, "Last day of its validity, 2027-12-31");
    one->add_option("--bureau", options->bureau);
    one->add_option("--role", options->role);
    one->add_flag("--me", options->me, "This laptop belongs to this person");
    addVerb(*noun, context, "list", "List the inspectors", [&context] { list(context); });
}

}
