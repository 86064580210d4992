#include "tests/bench/syncgoals.h"

#include "tests/bench/bench.h"
#include "tests/bench/paperprocess.h"
#include "tests/bench/synclaptop.h"
#include "tests/support/syncthingpair.h"

#include <QDirIterator>
#include <QElapsedTimer>

namespace xunzhen::bench {

namespace {

constexpr int kNotes = 2000;
constexpr int kRecords = 20'000;
constexpr qsizetype kRecordBytes = 387;
constexpr int kCarryLimit = 600'000;
/// What Joplin 3.5.1 was measured to take for the same on two such cores, where it is not installed.
constexpr double kJoplinCpu = 54'000;

double ownCpu()
{
    const QTemporaryDir folder;
    SyncLaptop wang(1, folder.path()), li(2, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    wang.approves(li);
    wang.addsFirms(kNotes);
    const double before = cpuTime();
    wang.syncs();
    keep(li.syncs().receivedOps);
    return cpuTime() - before;
}

/// 0 when it is not installed or does not do it.
double joplinCpu()
{
    const QTemporaryDir room;
    for (int i = 0; i < kNotes; ++i)
        writeFile(room.filePath(QStringLiteral("notes/%1.md").arg(i)), "# " + QByteArray::number(i) + "\n\n" + QByteArray(300, 'x') + '\n');
    QDir().mkpath(room.filePath(QStringLiteral("target")));
    const auto joplin = [&](const char *profile, const QStringList &words) {
        return runProcess(QStringLiteral("joplin"), QStringList{QStringLiteral("--profile"), room.filePath(QLatin1String(profile))} + words);
    };
    for (const char *profile : {"a", "b"}) {
        const QString target = room.filePath(QStringLiteral("target"));
        if (!joplin(profile, {QStringLiteral("config"), QStringLiteral("sync.target"), QStringLiteral("2")}).done
            || !joplin(profile, {QStringLiteral("config"), QStringLiteral("sync.2.path"), target}).done)
            return 0;
    }
    joplin("a", {QStringLiteral("mkbook"), QStringLiteral("book")});
    joplin("a", {QStringLiteral("import"), QStringLiteral("--format"), QStringLiteral("md"), room.filePath(QStringLiteral("notes")),
                 QStringLiteral("book")});
    const auto push = joplin("a", {QStringLiteral("sync")}), pull = joplin("b", {QStringLiteral("sync")});
    const bool isAll = filesBelow(room.filePath(QStringLiteral("target"))) >= kNotes;
    return push.done && pull.done && isAll ? push.cpu + pull.cpu : 0;
}

void measureJoplin(GoalTable &table)
{
    const double joplin = joplinCpu();
    table.ratioAtMost("G9", joplin > 0 ? "CPU of 2,000 records pushed and pulled, beside Joplin's"
                                       : "CPU of 2,000 records pushed and pulled, beside Joplin's as recorded",
                      0.01, ownCpu(), joplin > 0 ? joplin : kJoplinCpu, "ms");
}

/// Until the other side has everything; 0 when it never has.
double carried(const std::function<void(const QString &)> &fill, std::string &why)
{
    testing::SyncthingPair pair;
    why = pair.whyNot().toStdString();
    if (!why.empty() || !pair.carry())
        return 0;
    fill(pair.folder(0));
    QElapsedTimer timer;
    timer.start();
    return pair.carry(kCarryLimit) ? double(timer.elapsed()) : 0;
}

void measureSyncthing(GoalTable &table)
{
    const QTemporaryDir ours;
    SyncLaptop wang(1, ours.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    wang.addsFirms(kRecords);
    wang.syncs();
    std::string why;
    const double segments = carried([&](const QString &folder) {
        for (QDirIterator walk(ours.path(), QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
            const QString path = walk.next(), below = QDir(ours.path()).relativeFilePath(path);
            QDir(folder).mkpath(QFileInfo(below).path());
            QFile::copy(path, folder + QLatin1Char('/') + below);
        }
    }, why);
    const double files = segments <= 0 ? 0 : carried([](const QString &folder) {
        for (int i = 0; i < kRecords; ++i)
            writeFile(folder + QStringLiteral("/records/%1/%2.json").arg(i % 64).arg(i), QByteArray::number(i).leftJustified(kRecordBytes, 'x'));
    }, why);
    const char *const what = "20,000 records through Syncthing, beside one file a record";
    if (segments > 0 && files > 0)
        table.ratioAtMost("G10", what, 0.1, segments, files, "ms");
    else
        table.notMeasured("G10", what, why.empty() ? "Syncthing did not carry everything in ten minutes" : why);
}

}

void measureRivalGoals(GoalTable &table)
{
    measureJoplin(table);
    measureSyncthing(table);
}

}
