#include "tests/bench/district.h"

#include "tests/bench/bench.h"
#include "tests/bench/districtyear.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <filesystem>

namespace xunzhen::bench {

namespace {

// To be raised when what DistrictYear writes changes.
constexpr int kEdition = 1;

QString templateFolder()
{
    const QString wanted = qEnvironmentVariable("XUNZHEN_DISTRICT");
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return wanted.isEmpty() ? QStringLiteral("%1/xunzhen-bench/district-%2").arg(cache).arg(kEdition) : wanted;
}

/// Made beside its place and moved there when it is whole.
void makeTemplate(const QString &folder)
{
    note("making the district, once: " + folder.toStdString());
    QElapsedTimer timer;
    timer.start();
    QDir().mkpath(QFileInfo(folder).path());
    QTemporaryDir place(folder + QStringLiteral("-XXXXXX"));
    const QString made = place.filePath(QStringLiteral("profile"));
    DistrictYear(made).write();
    QDir().rename(made, folder);
    note("made in " + std::to_string(timer.elapsed() / 1000) + " s");
}

std::filesystem::path asPath(const QString &text) { return std::filesystem::path(text.toStdU16String()); }

/// Kept originals never change, so that links will do; all else is copied.
void copyProfile(const QString &from, const QString &to)
{
    using std::filesystem::copy_options;
    const std::filesystem::path target = asPath(to);
    std::filesystem::create_directories(target);
    for (const auto &entry : std::filesystem::directory_iterator(asPath(from))) {
        const bool kept = entry.path().filename() == "blobs";
        std::error_code failed;
        std::filesystem::copy(entry.path(), target / entry.path().filename(),
                              copy_options::recursive | (kept ? copy_options::create_hard_links : copy_options::none), failed);
        if (failed && kept) // another file system
            std::filesystem::copy(entry.path(), target / "blobs", copy_options::recursive | copy_options::skip_existing);
    }
}

}

District::District()
{
    const QString folder = templateFolder();
    if (!QDir(folder).exists())
        makeTemplate(folder);
    copyProfile(folder, profile());
}

}
