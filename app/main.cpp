#include "app/composition.h"
#include "app/desktop/desktop.h"
#include "app/desktop/language.h"
#include "app/desktop/systemmedia.h"
#include "app/platform/log.h"
#include "app/platform/openrequests.h"
#include "app/platform/profilepaths.h"
#include "app/platform/removable.h"
#include "app/platform/singleinstance.h"
#include "app/platform/threaddispatcher.h"
#include "ui/presentation/sentences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>

#include <cstdlib>

using namespace xunzhen;

namespace {

constexpr int kEnvironmentFailed = 3;
constexpr int kLeaveMs = 2'000;

/// What the program was started with.
struct Start
{
    QString profileFolder;
    QStringList files; ///< absolute: another program of this profile may open them
};

Start start(const QApplication &application)
{
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"),
                                  QCoreApplication::translate("main", "Folder of the profile."), QStringLiteral("DIR"));
    parser.addOption(data);
    parser.addPositionalArgument(QStringLiteral("files"), QCoreApplication::translate("main", "A paper, list, pack, request, approval or backup to open."),
                                 QStringLiteral("[FILE]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    Start start{parser.isSet(data) ? QDir(parser.value(data)).absolutePath() : platform::defaultProfileFolder(), {}};
    for (const QString &file : parser.positionalArguments())
        start.files << QDir::current().absoluteFilePath(file);
    return start;
}

int refuse(const base::Error &error)
{
    QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("main", "Xunzhen"),
                    presentation::Sentences::of(error));
    box.setDetailedText(error.detail());
    box.exec();
    return kEnvironmentFailed;
}

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("xunzhen"));
    QApplication::setApplicationVersion(QStringLiteral(XUNZHEN_VERSION));

    platform::OpenRequests requests(application);
    const auto [folder, named] = start(application);
    platform::SingleInstance instance(folder);
    if (instance.handedOver(named))
        return 0;
    QDir().mkpath(folder);
    platform::logTo(QDir(folder).filePath(QStringLiteral("xunzhen.log")));

    app::Composition composition(folder);
    auto services = composition.open();
    if (!services) {
        app::speak(application, QStringLiteral("zh_CN"));
        return refuse(services.error());
    }
    app::speak(application, (*services)->settings().settings().language);
    (void)(*services)->packs().installShipped();

    platform::ThreadDispatcher dispatcher;
    controls::DialogConfirmation confirmation;
    controls::FileChooser files = controls::systemFileChooser();
    files.isRemovable = platform::isRemovable;
    files.media = app::systemMedia();
    app::Desktop desktop(application, **services, dispatcher, files, confirmation);
    const auto openMore = [&desktop](const QStringList &more) {
        bringToFront(desktop.window());
        desktop.window().openFiles(more);
    };
    QObject::connect(&instance, &platform::SingleInstance::called, &desktop.window(), openMore);
    QObject::connect(&requests, &platform::OpenRequests::asked, &desktop.window(), openMore);
    instance.listen();
    desktop.window().show();
    desktop.window().openFiles(named);
    requests.listen();
    const int code = QApplication::exec();
    if (!dispatcher.waitFor(kLeaveMs))
        std::_Exit(code); // a folder that hangs cannot be waited for; what was written is on disk, nothing is lost
    return code;
}
