// What five years of a space with a thousand devices look like in the folder. Some devices are written in full, with real signed
// segments and bundles; of the others there is what a folder holds beside their bundles: certificates, heads, live segments. What
// that would be with all devices in full is computed from it, and said to be.
#include "tests/bench/bench.h"
#include "tests/bench/synclaptop.h"

#include <QDirIterator>
#include <QElapsedTimer>

#include <cstdio>

using namespace xunzhen;

namespace {

constexpr int kDevices = 1000;
constexpr int kInFull = 10;
constexpr int kYears = 5;
constexpr int kDaysAMonth = 18;      ///< 220 working days a year
constexpr int kLiveMonths = 1;       ///< of the others; those in full keep two, as bundles wait for 60 days
constexpr int kSyncsADay = 4;        ///< one segment each; one a day is written
constexpr int kMostNames = 2000;
constexpr double kInspectors = kDevices / 1.3;
constexpr double kPhotosADay = 3 * 5;

std::vector<QByteArray> writeMonth(bench::Colleagues &colleagues, int device, const QDate &month)
{
    std::vector<QByteArray> segments;
    for (int day = 0; day < kDaysAMonth; ++day)
        segments.push_back(colleagues.writeSegment(device, month.addDays(day)));
    return segments;
}

void writeHistory(bench::Colleagues &colleagues)
{
    const QDate first(2021, 12, 1); // up to the month of the laptop's clock
    const int months = kYears * 12;
    for (int device = 0; device < kDevices; ++device) {
        for (int month = device < kInFull ? 0 : months - kLiveMonths; month < months; ++month) {
            const auto segments = writeMonth(colleagues, device, first.addMonths(month));
            if (device < kInFull && month < months - 2)
                colleagues.bundle(device, segments);
        }
        colleagues.writeHead(device);
    }
}

struct Folders
{
    int files = 0, bundles = 0, live = 0, largest = 0;
    qint64 bytes = 0, bundleBytes = 0;
    QString largestName;
};

Folders look(const QString &root)
{
    Folders found;
    std::map<QString, int> names;
    for (QDirIterator walk(root, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); walk.hasNext();) {
        walk.next();
        const QFileInfo one = walk.fileInfo();
        ++names[QDir(root).relativeFilePath(one.path())];
        if (one.isDir())
            continue;
        ++found.files;
        found.bytes += one.size();
        found.live += one.suffix() == QLatin1String("seg") && !one.path().endsWith(QLatin1String("roster")) ? 1 : 0;
        if (one.suffix() != QLatin1String("bun"))
            continue;
        ++found.bundles;
        found.bundleBytes += one.size();
    }
    for (const auto &[name, count] : names)
        if (count > found.largest) {
            found.largest = count;
            found.largestName = name;
        }
    return found;
}

void line(const char *what, double value, const char *unit, const char *how)
{
    std::printf("  %-72s %14.0f %-8s %s\n", what, value, unit, how);
    std::fflush(stdout);
}

void reportFolder(const Folders &found)
{
    const double days = 12.0 * kDaysAMonth * kYears, perBundle = double(found.bundleBytes) / found.bundles;
    line("files in the folder", found.files, "", "generated");
    line("bytes in the folder", double(found.bytes) / 1e6, "MB", "generated");
    line("bundles of the devices written in full", found.bundles, "", "generated");
    line("names in the largest folder", found.largest, "", found.largest < kMostNames ? "generated, below 2,000" : "generated, TOO MANY");
    bench::note("    which is " + found.largestName.toStdString());
    line("live segments of all devices without bundles", kDevices * days * kSyncsADay, "", "computed");
    line("bundles of all devices", double(found.bundles) / kInFull * kDevices, "", "computed");
    line("live segments beside them, at most", kDevices * 2.0 * kDaysAMonth * kSyncsADay, "", "computed");
    line("bytes of all bundles, four segments a day", double(found.bundles) / kInFull * kDevices * perBundle * kSyncsADay / 1e6, "MB", "computed");
    line("names in a month's folder of a device", double(kDaysAMonth * kSyncsADay), "", "computed");
    line("names in a device's folder of bundles", kYears * 12, "", "computed");
    const double photos = kInspectors * 220 * kYears * kPhotosADay;
    line("photos", photos, "", "computed");
    line("photos in each of the 256 folders below b/", photos / 256, "", photos / 256 < kMostNames ? "computed" : "computed, TOO MANY");
}

void reportRun(const char *what, const bench::RunCost &cost)
{
    std::printf("  %-44s %9.1f ms   CPU %9.1f ms   calls %6d   round trips %6d\n", what, cost.milliseconds, cost.cpu, cost.calls,
                cost.roundTrips);
    std::fflush(stdout);
}

}

BENCH("sync scale")
{
    QElapsedTimer timer;
    timer.start();
    const QTemporaryDir folder;
    bench::SyncLaptop wang(1, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    bench::Colleagues colleagues(wang, kDevices);
    writeHistory(colleagues);
    line("seconds to write the folder", double(timer.elapsed()) / 1000, "s", "");
    reportFolder(look(folder.path()));
    bench::note("a laptop that has only the roster takes everything, then has nothing to do:");
    reportRun("first run", bench::costOf(wang, 0));
    wang.syncs();
    reportRun("quiet run, folder on this disk", bench::medianCost(wang, 0, 15));
    reportRun("quiet run, 20 ms a round trip", bench::medianCost(wang, 20, 3));
    const auto lists = bench::timed(15, [&] { bench::keep(qint64(wang.share.list(QStringLiteral("heads")).size())); });
    bench::print("listing the heads, folder on this disk", lists);
    line("seconds in all", double(timer.elapsed()) / 1000, "s", "");
}
