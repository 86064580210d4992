#include "tests/bench/bench.h"
#include "tests/bench/firmsheet.h"
#include "tests/bench/painted.h"

#include "app/composition.h"
#include "app/desktop/desktop.h"
#include "app/platform/threaddispatcher.h"
#include "ui/presentation/enterprises/enterprisecatalogue.h"
#include "ui/presentation/rowroles.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTemporaryDir>

using namespace xunzhen;

namespace {

constexpr int kFirms = 100'000;
constexpr int kRowsShown = 16;

/// A profile with a person and 100,000 firms, imported as an office would.
struct Office
{
    Office()
    {
        composition = std::make_unique<app::Composition>(folder.filePath(QStringLiteral("profile")));
        services = std::move(composition->open()).value();
        domain::Inspector me;
        me.name = QStringLiteral("张伟");
        me.bureau = QStringLiteral("津南区应急管理局");
        (void)services->people().setMe(*services->people().save(me));
        auto settings = services->settings().settings();
        settings.bureau = me.bureau;
        settings.bureauShort = QStringLiteral("津南应急");
        (void)services->settings().save(settings);
        const QString csv = folder.filePath(QStringLiteral("firms.csv"));
        bench::writeFirmSheet(csv, kFirms);
        (void)services->enterprises().import(*services->enterprises().preview(csv, std::nullopt));
        services->settings().remember(QStringLiteral("window.page"), presentation::Places::enterprises());
    }

    QTemporaryDir folder;
    std::unique_ptr<app::Composition> composition;
    std::unique_ptr<services::Services> services;
};

void showEmpty()
{
    QMainWindow window;
    window.resize(1366, 768);
    bench::Painted painted(&window);
    window.show();
    painted.await();
}

void showDesktop(services::Services &services, controls::Confirmation &confirmation)
{
    platform::ThreadDispatcher dispatcher;
    app::Desktop desktop(*qApp, services, dispatcher, {}, confirmation);
    bench::Painted painted(&desktop.window());
    desktop.window().show();
    painted.await();
}

QString memory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS"))
                return QString::fromLatin1(line).simplified();
    return QStringLiteral("not known here");
}

void readRows(const presentation::EnterpriseCatalogue &list)
{
    for (int row = 0; row < std::min(kRowsShown, list.rowCount()); ++row)
        bench::keep(list.index(row).data(presentation::RowRoles::SecondLine).toString().size());
}

void type(presentation::EnterpriseCatalogue &list, const QString &name, const QString &text)
{
    bool answered = false;
    const auto told = QObject::connect(&list, &presentation::EnterpriseCatalogue::searched, &list, [&] { answered = true; });
    bench::print(name.toStdString(), bench::timed(20, [&] {
                     answered = false;
                     list.search(text);
                     while (!answered)
                         QApplication::processEvents(QEventLoop::AllEvents, 1);
                     readRows(list);
                 }));
    QObject::disconnect(told);
}

void keystrokes(services::Services &services)
{
    platform::ThreadDispatcher dispatcher;
    presentation::Background background(services, dispatcher);
    presentation::EnterpriseCatalogue list(services, background);
    bool answered = false;
    QObject::connect(&list, &presentation::EnterpriseCatalogue::searched, &list, [&] { answered = true; });
    bench::print("first keystroke, index still to be loaded", bench::timed(1, [&] {
                     list.search(QStringLiteral("宏"));
                     while (!answered)
                         QApplication::processEvents(QEventLoop::AllEvents, 1);
                     readRows(list);
                 }));
    type(list, QStringLiteral("all firms, by last visit"), {});
    type(list, QStringLiteral("one character: 宏"), QStringLiteral("宏"));
    type(list, QStringLiteral("in every name: 公司"), QStringLiteral("公司"));
    type(list, QStringLiteral("initials: jszp"), QStringLiteral("jszp"));
    type(list, QStringLiteral("end of a code: 4321"), QStringLiteral("4321"));
    type(list, QStringLiteral("part of an address: 示例路99号"), QStringLiteral("示例路99号"));
    list.search({});
    bench::print("an answer of a visit was saved", bench::timed(50, [&] {
                     Q_EMIT services.facts().visitsChanged({domain::VisitId()});
                     QApplication::processEvents();
                     readRows(list);
                 }));
}

}

BENCH("window, first paint with 100,000 enterprises")
{
    Office office;
    controls::DialogConfirmation confirmation;
    showEmpty(); // faces and style are loaded once for both
    showDesktop(*office.services, confirmation);
    bench::note("both in a running program: starting it and loading the faces are not counted");
    bench::note("memory after the first paint, with what the import in this process left: " + memory().toStdString());
    const auto raw = bench::timed(10, showEmpty);
    bench::print("empty QMainWindow", raw);
    bench::print("the window on the enterprise page",
                 bench::timed(10, [&] { showDesktop(*office.services, confirmation); }), raw);
}

BENCH("window, keystroke to rows among 100,000 enterprises")
{
    Office office;
    keystrokes(*office.services);
    bench::note("memory at the end: " + memory().toStdString());
}
