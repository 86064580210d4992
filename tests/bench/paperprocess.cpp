#include "tests/bench/paperprocess.h"

#include "tests/bench/paperrivals.h"
#include "tests/bench/papersample.h"

#include "models/report/font/fontset.h"
#include "models/report/paperrenderer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <vector>

#if defined(Q_OS_LINUX)
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace xunzhen::bench {

namespace {

constexpr int kTen = 10;
constexpr int kOften = 50;

#if defined(Q_OS_LINUX)

[[noreturn]] void become(const QString &program, const QStringList &arguments, int output)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    dup2(output, STDOUT_FILENO);
    dup2(open("/dev/null", O_WRONLY), STDERR_FILENO);
    execvp(pointers.front(), pointers.data());
    _exit(127);
}

QByteArray readAll(int descriptor)
{
    QByteArray all;
    char block[4096];
    for (ssize_t got = 0; (got = read(descriptor, block, sizeof block)) > 0;)
        all.append(block, got);
    return all;
}

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

#endif

void makeOwn(const report::ConsultationReport &paper, int times)
{
    const auto fonts = report::FontSet::fromFolders(report::FontSet::systemFolders());
    const auto layout = report::PaperRenderer::consultationTemplate();
    for (int i = 0; i < times; ++i)
        report::PaperRenderer::render(paper, layout, fonts);
}

void perform(const QString &errand, const QString &folder)
{
    const bool originals = errand.endsWith(QLatin1String("-originals"));
    const int times = errand == QLatin1String("own-ten") ? kTen : 1;
    const auto paper = originals ? reportWithOriginals(folder) : heavyReport(folder, times);
    QElapsedTimer timer;
    timer.start();
    if (errand.startsWith(QLatin1String("own")))
        makeOwn(paper, errand == QLatin1String("own-often") ? kOften : 1);
    else if (errand == QLatin1String("painter"))
        printWithPainter(paper, folder + QStringLiteral("/painter.pdf"));
    else if (errand.startsWith(QLatin1String("textdocument")))
        printWithTextDocument(asHtml(paper), folder + QStringLiteral("/textdocument.pdf"));
    std::printf("%.3f\n", double(timer.nsecsElapsed()) / 1e6);
}

}

ProcessCost runProcess(const QString &program, const QStringList &arguments)
{
    ProcessCost cost;
#if defined(Q_OS_LINUX)
    int pipes[2];
    if (pipe(pipes) != 0)
        return cost;
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0)
        become(program, arguments, pipes[1]);
    close(pipes[1]);
    cost.output = readAll(pipes[0]);
    close(pipes[0]);
    int status = -1;
    rusage usage{};
    cost.done = child > 0 && wait4(child, &status, 0, &usage) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    cost.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    cost.cpu = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    cost.megabytes = double(usage.ru_maxrss) / 1024;
#else
    Q_UNUSED(program)
    Q_UNUSED(arguments)
#endif
    return cost;
}

ProcessCost runErrand(const QString &errand, const QString &folder)
{
    ProcessCost cost = runProcess(QCoreApplication::applicationFilePath(), {QStringLiteral("--paper"), errand, folder});
    cost.milliseconds = cost.output.trimmed().toDouble();
    return cost;
}

int paperErrand(const QString &errand, const QString &folder)
{
    perform(errand, folder);
    return 0;
}

}
