#include "tests/bench/coldstart.h"

#include "tests/bench/bench.h"
#include "tests/bench/district.h"
#include "tests/bench/painted.h"
#include "tests/bench/paperprocess.h"

#include "app/composition.h"
#include "app/desktop/desktop.h"
#include "app/desktop/language.h"
#include "app/platform/threaddispatcher.h"

#include <QAbstractItemView>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMainWindow>

#include <chrono>
#include <cstdio>

namespace xunzhen::bench {

namespace {

constexpr int kRuns = 10;
const char *const kSince = "XUNZHEN_COLD_SINCE";

qint64 nanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double sinceStart() { return double(nanoseconds() - qEnvironmentVariable(kSince).toLongLong()) / 1e6; }

void typeInto(QWidget &field)
{
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("宏"));
    QApplication::sendEvent(&field, &event);
}

/// The field shows the character.
void startEmpty()
{
    QMainWindow window;
    auto *field = new QLineEdit(&window);
    window.setCentralWidget(field);
    window.resize(1366, 768);
    Painted first(&window);
    window.show();
    first.await();
    const double painted = sinceStart();
    Painted answer(field);
    typeInto(*field);
    answer.await();
    std::printf("%.3f %.3f\n", painted, sinceStart());
}

/// Firms stand below the search box.
void awaitHits(const views::MainWindow &window)
{
    const auto *list = window.findChild<QAbstractItemView *>(QStringLiteral("quickSearchList"));
    while (list && (!list->isVisible() || list->model()->rowCount() == 0))
        QApplication::processEvents(QEventLoop::AllEvents, 1);
}

/// What app/main.cpp does.
void startProgram(const QString &folder)
{
    app::Composition composition(folder);
    auto services = base::unwrapped(composition.open());
    app::speak(*qApp, services->settings().settings().language);
    (void)services->packs().installShipped();
    platform::ThreadDispatcher dispatcher;
    controls::DialogConfirmation confirmation;
    app::Desktop desktop(*qApp, *services, dispatcher, controls::systemFileChooser(), confirmation);
    Painted first(&desktop.window());
    desktop.window().show();
    first.await();
    const double painted = sinceStart();
    QApplication::setActiveWindow(&desktop.window());
    auto *field = desktop.window().findChild<QLineEdit *>(QStringLiteral("quickSearch"));
    field->setFocus();
    typeInto(*field);
    awaitHits(desktop.window());
    std::printf("%.3f %.3f\n", painted, sinceStart());
}

struct Start
{
    Samples painted, answered, work;
};

void run(const QString &what, const QString &folder, Start &start)
{
    qputenv(kSince, QByteArray::number(nanoseconds()));
    const auto cost = runProcess(QCoreApplication::applicationFilePath(), {QStringLiteral("--cold"), what, folder});
    const QList<QByteArray> figures = cost.output.simplified().split(' ');
    if (!cost.done || figures.size() != 2)
        return note("the start of " + what.toStdString() + " failed");
    start.painted.add(figures[0].toDouble());
    start.answered.add(figures[1].toDouble());
    start.work.add(cost.cpu);
}

}

int coldErrand(const QString &what, const QString &folder)
{
    if (what == QLatin1String("program"))
        startProgram(folder);
    else
        startEmpty();
    return 0;
}

}

using namespace xunzhen;

BENCH("cold start over a district, against an empty window")
{
    const bench::District district;
    bench::Start program, empty;
    bench::Start unused;
    bench::run(QStringLiteral("program"), district.profile(), unused); // makes what every later start finds
    for (int i = 0; i < bench::kRuns; ++i) {
        bench::run(QStringLiteral("empty"), district.profile(), empty);
        bench::run(QStringLiteral("program"), district.profile(), program);
    }
    bench::note("each in a process of its own, from its start; files in the system's cache");
    bench::print("empty Qt window, first paint", empty.painted);
    bench::print("the program, first paint", program.painted, empty.painted);
    bench::print("empty Qt window, first character shown", empty.answered);
    bench::print("the program, first search answered", program.answered, empty.answered);
    bench::print("empty Qt window, processor time", empty.work);
    bench::print("the program, processor time", program.work, empty.work);
}
