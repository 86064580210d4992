#include "models/services/casefiles/folderverification.h"

#include "models/services/casefiles/manifest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace xunzhen::services {

namespace {

constexpr qint64 kMostManifest = 16 * 1024 * 1024;
constexpr size_t kMostExtra = 1000; ///< files beside the listed ones that are named; who has more has another folder
constexpr int kDeepest = 16;        ///< folders inside folders; a case file has three
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

bool isLink(const QFileInfo &entry) { return entry.isSymLink() || entry.isJunction(); }

/// The files below a folder that are not listed. A link is named and not followed: it may lead anywhere, or round in a circle.
class ExtraFiles
{
public:
    ExtraFiles(const QString &folder, const std::map<QString, QString> &sums, const base::Work &work)
        : m_folder(folder), m_sums(sums), m_work(work)
    {
        look({}, 0);
        m_found.sort();
    }
    QStringList take() { return std::move(m_found); }

private:
    void look(const QString &below, int depth)
    {
        QDirIterator entries(m_folder + below, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
        while (entries.hasNext() && size_t(m_found.size()) < kMostExtra) {
            m_work.checkpoint();
            entries.next();
            see(entries.fileInfo(), below + u'/' + entries.fileName(), depth);
        }
    }

    void see(const QFileInfo &entry, const QString &path, int depth)
    {
        const QString name = path.mid(1);
        if (entry.isDir() && !isLink(entry) && depth < kDeepest)
            look(path, depth + 1);
        else if (name != kSums && !m_sums.contains(name))
            m_found << name;
    }

    const QString &m_folder;
    const std::map<QString, QString> &m_sums;
    const base::Work &m_work;
    QStringList m_found;
};

/// A file or a folder on the way to it that is a link: what it leads to is no part of the case file.
bool isLinked(const QString &folder, const QString &path)
{
    for (qsizetype end = path.indexOf(u'/'); end >= 0; end = path.indexOf(u'/', end + 1))
        if (isLink(QFileInfo(folder + u'/' + path.left(end))))
            return true;
    return isLink(QFileInfo(folder + u'/' + path));
}

bool isUnchanged(const QString &path, const QString &sha256, const base::Work &work)
{
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
        else if (isLinked(folder, path) || !isUnchanged(file, sha256, work))
            verdict.changed << path;
        work.progress(++done, qint64(sums.size()));
    }
    verdict.extra = ExtraFiles(folder, sums, work).take();
    return verdict;
}

}
