#include "models/services/casefiles/folderverification.h"

#include "models/services/casefiles/manifest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace xunzhen::services {

namespace {

constexpr qint64 kMostManifest = 16 * 1024 * 1024;
const QString kSums = QStringLiteral("manifest.sha256");

std::map<QString, QString> sumsOf(const QString &folder)
{
    QFile file(folder + QLatin1Char('/') + kSums);
    const bool good = file.open(QIODevice::ReadOnly) && file.size() <= kMostManifest;
    const auto sums = good ? readChecksumLines(file.readAll()) : std::nullopt;
    if (!sums)
        throw base::Error(base::ErrorCode::Refused, folder, {{QStringLiteral("case-folder-unknown"), {}, {folder}}});
    return *sums;
}

QStringList filesIn(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << QDir(folder).relativeFilePath(files.next());
    found.sort();
    return found;
}

bool isUnchanged(const QString &path, const QString &sha256, const base::Work &work)
{
    if (QFileInfo(path).isSymLink())
        return false;
    return report::readFile({path, {}, {}}, [](const QByteArray &) {}, work).sha256 == sha256;
}

}

CaseFolderVerdict verifyCaseFolder(const QString &folder, const base::Work &work)
{
    const auto sums = sumsOf(folder);
    CaseFolderVerdict verdict;
    verdict.files = int(sums.size());
    qint64 done = 0;
    for (const auto &[path, sha256] : sums) {
        work.checkpoint();
        const QString file = folder + QLatin1Char('/') + path;
        if (!QFileInfo(file).isFile())
            verdict.missing << path;
        else if (!isUnchanged(file, sha256, work))
            verdict.changed << path;
        work.progress(++done, qint64(sums.size()));
    }
    for (const QString &path : filesIn(folder))
        if (path != kSums && !sums.contains(path))
            verdict.extra << path;
    return verdict;
}

}
