// xunzhen-fuzz-replay TARGET FILE…      runs inputs through a target, under any compiler
// xunzhen-fuzz-replay --seeds FOLDER    writes the sound inputs of every target into FOLDER/TARGET
#include "tests/fuzz/fuzztarget.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace xunzhen;

namespace {

bool writeSeeds(const QDir &folder)
{
    for (const fuzz::FuzzTarget &target : fuzz::fuzzTargets()) {
        const QString name = QLatin1String(target.name);
        int number = 0;
        for (const QByteArray &seed : target.seeds()) {
            QFile file(folder.filePath(name + QStringLiteral("/seed-%1").arg(number++)));
            if (!folder.mkpath(name) || !file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                return false;
        }
    }
    return true;
}

int replay(const fuzz::FuzzTarget &target, const QStringList &files)
{
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 3;
        std::fprintf(stderr, "%s\n", qPrintable(path));
        target.run(file.readAll());
    }
    return 0;
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() == 3 && words[1] == QLatin1String("--seeds"))
        return writeSeeds(QDir(words[2])) ? 0 : 3;
    const fuzz::FuzzTarget *target = words.size() > 1 ? fuzz::findTarget(words[1].toUtf8()) : nullptr;
    return target ? replay(*target, words.mid(2)) : 2;
}
