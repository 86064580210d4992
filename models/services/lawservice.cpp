#include "models/services/lawservice.h"

#include "models/services/workspace.h"

#include "models/exchange/law/lawreader.h"
#include "models/store/law/lawrepository.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace xunzhen::services {

namespace {

constexpr qint64 kLawBytes = 8 * 1024 * 1024;
constexpr int kExcerptBefore = 20, kExcerptLength = 80;

QStringList markdownFiles(const QString &folder)
{
    if (!QDir(folder).exists())
        throw base::Error(base::ErrorCode::NotFound, folder);
    QStringList files;
    QDirIterator walk(folder, {QStringLiteral("*.md")}, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

exchange::LawFile readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Io, path);
    return exchange::readLaw(file.read(kLawBytes + 1), QFileInfo(path).fileName());
}

/// What stands in the way, with a place even when the reader gave none.
void report(base::Problems &problems, const QString &path, const base::Error &error)
{
    if (error.problems().empty())
        problems.push_back({base::codeName(error.code()), QFileInfo(path).fileName(), {}});
    problems.insert(problems.end(), error.problems().begin(), error.problems().end());
}

void take(store::LawRepository &library, exchange::LawFile law, LawImportResult &result)
{
    const auto known = library.find(law.text.shortTitle, law.text.version);
    if (known && *known == law.text) {
        ++result.unchanged;
    } else {
        library.save(law.text);
        ++result.laws;
        result.articles += int(law.text.articles.size());
    }
    result.problems.insert(result.problems.end(), law.remarks.begin(), law.remarks.end());
}

QString excerpt(const store::LawHit &hit)
{
    const int from = std::max(0, hit.at - kExcerptBefore);
    QString text = hit.body.mid(from, kExcerptLength).simplified();
    if (from > 0)
        text.prepend(QStringLiteral("…"));
    if (from + kExcerptLength < hit.body.size())
        text.append(QStringLiteral("…"));
    return text;
}

}

LawService::LawService(Workspace &workspace) : m_workspace(workspace) {}

base::Outcome<LawImportResult> LawService::importFolder(const QString &folder, const base::Work &work)
{
    const auto imported = m_workspace.write([&] {
        const QStringList files = markdownFiles(folder);
        store::LawRepository library(m_workspace.database());
        LawImportResult result;
        for (const QString &path : files) {
            work.checkpoint();
            try {
                take(library, readFile(path), result);
            } catch (const base::Error &error) {
                if (base::isEnvironmental(error.code()))
                    throw;
                report(result.problems, path, error);
            }
            work.progress(result.laws + result.unchanged, files.size());
        }
        return result;
    });
    if (imported)
        Q_EMIT m_workspace.facts().lawsChanged();
    return imported;
}

std::vector<LawSummary> LawService::list() const
{
    return m_workspace.readOr([&] {
        std::vector<LawSummary> laws;
        for (const store::LawHeading &law : store::LawRepository(m_workspace.database()).all())
            laws.push_back({law.title, law.shortTitle, law.version, law.articleCount});
        return laws;
    });
}

base::Outcome<domain::LawArticle> LawService::article(const domain::Citation &citation) const
{
    return m_workspace.read([&] {
        const auto found = store::LawRepository(m_workspace.database())
                               .article(citation.law, citation.version, citation.article);
        if (!found)
            throw base::Error(base::ErrorCode::NotFound, domain::citationText(citation));
        return *found;
    });
}

std::vector<LawHit> LawService::search(const QString &text, int limit) const
{
    return m_workspace.readOr([&] {
        std::vector<LawHit> hits;
        for (const store::LawHit &hit : store::LawRepository(m_workspace.database()).search(text, limit))
            hits.push_back({hit.shortTitle, hit.version, hit.number, excerpt(hit)});
        return hits;
    });
}

}
