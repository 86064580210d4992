#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace xunzhen::cli {

namespace {

struct Options
{
    int conflict = 0, take = 0;
};

void conflicts(Context &context)
{
    QJsonArray array;
    const auto rows = context.services().sync().conflicts();
    for (const auto &row : rows) {
        QJsonArray values;
        for (const auto &value : row.values)
            values.append(QJsonObject{{QStringLiteral("who"), value.who}, {QStringLiteral("shown"), value.shown},
                                      {QStringLiteral("value"), QString::fromUtf8(value.value)}});
        array.append(QJsonObject{{QStringLiteral("record"), row.recordTitle}, {QStringLiteral("entity"), row.entity},
                                 {QStringLiteral("group"), row.group}, {QStringLiteral("values"), values}});
    }
    context.answer({{QStringLiteral("conflicts"), array}}, [&] {
        int number = 0;
        for (const auto &row : rows) {
            context.line(QStringLiteral("%1. %2  %3/%4").arg(++number).arg(row.recordTitle, row.entity, row.group));
            int choice = 0;
            for (const auto &value : row.values)
                context.line(QStringLiteral("   [%1] %2: %3").arg(++choice).arg(value.who, QString::fromUtf8(value.value)));
        }
    });
}

void resolve(Context &context, const Options &options)
{
    auto &sync = context.services().sync();
    const auto rows = sync.conflicts();
    if (options.conflict < 1 || options.conflict > int(rows.size()))
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("no such conflict"));
    const auto &row = rows[size_t(options.conflict - 1)];
    if (options.take < 1 || options.take > int(row.values.size()))
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("no such value"));
    const auto &value = row.values[size_t(options.take - 1)];
    Context::need(sync.resolve(row.entity, row.record, row.group, value.value));
    context.answer({{QStringLiteral("record"), row.recordTitle}, {QStringLiteral("taken"), value.who}}, [&] {
        context.line(QCoreApplication::translate("Cli", "Settled: %1 takes the value of %2.").arg(row.recordTitle, value.who));
    });
}

}

void addConflictVerbs(CLI::App &sync, Context &context)
{
    const auto options = std::make_shared<Options>();
    addVerb(sync, context, "conflicts", "Fields that two people changed", [&context] { conflicts(context); });
    CLI::App *settle = addVerb(sync, context, "resolve", "Settle one conflict", [&context, options] { resolve(context, *options); });
    settle->add_option("CONFLICT", options->conflict, "Its number in the list")->required();
    settle->add_option("VALUE", options->take, "The number of the value to take")->required();
}

}
