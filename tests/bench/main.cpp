// Runs the benchmarks whose name holds one of the words given; all without words. Build as Release.
#include "tests/bench/bench.h"
#include "tests/bench/coldstart.h"
#include "tests/bench/paperprocess.h"
#include "tests/bench/syncgoals.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <string>

namespace {

bool isWanted(const std::string &name, int argc, char **argv)
{
    return argc < 2 || std::any_of(argv + 1, argv + argc, [&](const char *word) { return name.find(word) != std::string::npos; });
}

}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() == 4 && words[1] == QLatin1String("--paper"))
        return xunzhen::bench::paperErrand(words[2], words[3]);
    if (words.size() == 4 && words[1] == QLatin1String("--cold"))
        return xunzhen::bench::coldErrand(words[2], words[3]);
    if (words.size() == 4 && words[1] == QLatin1String("--receive"))
        return xunzhen::bench::receiveErrand(words[2], words[3]);
    int run = 0;
    for (const auto &benchmark : xunzhen::bench::benchmarks()) {
        if (!isWanted(benchmark.name, argc, argv))
            continue;
        std::printf("%s\n", benchmark.name.c_str());
        benchmark.run();
        ++run;
    }
    return run ? 0 : 2;
}
