#include "app/cli/verbs.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace xunzhen::cli {

namespace {

constexpr int kPictureSide = 900;

struct Options
{
    std::string file, picture, device, reason;
};

QString path(const std::string &text)
{
    return QString::fromStdString(text);
}

void request(Context &context, const Options &options)
{
    auto &sync = context.services().sync();
    const QByteArray file = Context::need(sync.requestFile());
    if (!options.file.empty())
        writeFile(path(options.file), file);
    if (!options.picture.empty()) {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        Context::need(sync.requestPicture(kPictureSide)).save(&png, "PNG");
        writeFile(path(options.picture), png.data());
    }
    const QString code = sync.status().requestCode;
    context.answer({{QStringLiteral("code"), code}, {QStringLiteral("bytes"), file.size()}}, [&] {
        context.line(code);
        context.note(QCoreApplication::translate("Cli", "Give the file or the picture to an admin, and read this code to them."));
    });
}

void admit(Context &context, const Options &options)
{
    const auto taken = Context::need(context.services().sync().takeRequest(readFile(path(options.file))));
    context.answer({{QStringLiteral("code"), taken.code}, {QStringLiteral("who"), taken.who}, {QStringLiteral("bureau"), taken.bureau}},
                   [&] {
                       context.line(QStringLiteral("%1  %2  %3").arg(taken.code, taken.who, taken.bureau));
                       context.note(QCoreApplication::translate("Cli", "Compare the code with the laptop that asks, then approve it by this code."));
                   });
}

void approval(Context &context, const Options &options)
{
    const QByteArray file = Context::need(context.services().sync().approvalFile());
    writeFile(path(options.file), file);
    context.answer({{QStringLiteral("bytes"), file.size()}},
                   [&] { context.line(QCoreApplication::translate("Cli", "Written: %1").arg(path(options.file))); });
}

void accept(Context &context, const Options &options)
{
    const QString name = Context::need(context.services().sync().takeApproval(readFile(path(options.file))));
    context.answer({{QStringLiteral("space"), name}},
                   [&] { context.line(QCoreApplication::translate("Cli", "This laptop now belongs to %1.").arg(name)); });
}

services::RollCallRow rowOf(Context &context, const std::string &device)
{
    for (const auto &row : context.services().sync().rollCall())
        if (row.device == QString::fromStdString(device))
            return row;
    throw base::Error(base::ErrorCode::NotFound, QString::fromStdString(device));
}

void revoke(Context &context, const Options &options)
{
    const auto row = rowOf(context, options.device);
    Context::need(context.services().sync().revoke(row.deviceKey, QString::fromStdString(options.reason)));
    context.answer({{QStringLiteral("revoked"), row.device}, {QStringLiteral("who"), row.who}}, [&] {
        context.line(QCoreApplication::translate("Cli", "Revoked: the laptop %1 of %2. What it handed in so far stays.").arg(row.device, row.who));
    });
}

void lost(Context &context, const Options &options)
{
    const auto row = rowOf(context, options.device);
    const auto told = Context::need(context.services().sync().declareLost(row.deviceKey));
    context.answer({{QStringLiteral("ranges"), told.ranges}, {QStringLiteral("operations"), double(told.operations)}}, [&] {
        context.line(QCoreApplication::translate("Cli", "Given up: %n change(s) that nobody has any more.", nullptr, int(told.operations)));
    });
}

}

void addEnrolmentVerbs(CLI::App &sync, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *asking = addVerb(sync, context, "request", "Ask to join by a file or a QR code; prints the code to read aloud",
                               [&context, options] { request(context, *options); });
    asking->add_option("--file", options->file, "Where to write the request (.xzreq)");
    asking->add_option("--picture", options->picture, "Where to draw it as a QR code (.png)");
    CLI::App *taking = addVerb(sync, context, "admit", "Take a request from a file, or from a picture of its QR code",
                               [&context, options] { admit(context, *options); });
    taking->add_option("FILE", options->file)->required();
    CLI::App *giving = addVerb(sync, context, "approval", "Write what an approved laptop needs to a file (.xzok)",
                               [&context, options] { approval(context, *options); });
    giving->add_option("FILE", options->file)->required();
    CLI::App *accepting = addVerb(sync, context, "accept", "Take the approval that an admin gave",
                                  [&context, options] { accept(context, *options); });
    accepting->add_option("FILE", options->file)->required();
    CLI::App *revoking = addVerb(sync, context, "revoke", "Nothing that comes from a laptop from now on counts",
                                 [&context, options] { revoke(context, *options); });
    revoking->add_option("DEVICE", options->device, "As the status shows it")->required();
    revoking->add_option("--reason", options->reason)->required();
    CLI::App *losing = addVerb(sync, context, "lost", "Give up what is missing in the middle of a laptop's records",
                               [&context, options] { lost(context, *options); });
    losing->add_option("DEVICE", options->device, "As the status shows it")->required();
}

}
