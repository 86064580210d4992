#include "models/services/laws/folderimport.h"

#include "models/store/law/lawrepository.h"

#include <QDirIterator>
#include <QFile>

namespace xunzhen::services {

namespace {

constexpr qint64 kLawBytes = 8 * 1024 * 1024;
constexpr size_t kFilesAtOnce = 16;

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

}

LawImportResult FolderImport::run(const QString &folder)
{
    const QStringList files = markdownFiles(folder);
    for (qsizetype i = 0; i < files.size(); ++i) {
        m_work.checkpoint();
        read(files.at(i));
        if (m_read.size() == kFilesAtOnce)
            flush();
        m_work.progress(i + 1, files.size());
    }
    flush();
    return std::move(m_result);
}

void FolderImport::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Io, path);
    try {
        m_read.push_back(exchange::readLaw(file.read(kLawBytes + 1), QFileInfo(path).fileName()));
    } catch (const base::Error &error) {
        report(path, error);
    }
}

/// What stands in the way, with a place even when the reader gave none.
void FolderImport::report(const QString &path, const base::Error &error)
{
    if (error.problems().empty())
        m_result.problems.push_back({base::codeName(error.code()), QFileInfo(path).fileName(), {}});
    m_result.problems.insert(m_result.problems.end(), error.problems().begin(), error.problems().end());
}

void FolderImport::flush()
{
    const auto done = m_workspace.write([&] {
        for (const exchange::LawFile &law : m_read)
            take(law);
    });
    if (!done)
        throw done.error();
    m_read.clear();
}

void FolderImport::take(const exchange::LawFile &law)
{
    store::LawRepository library(m_workspace.database());
    const auto known = library.find(law.text.shortTitle, law.text.version);
    if (known && *known == law.text) {
        ++m_result.unchanged;
    } else {
        library.save(law.text);
        ++m_result.laws;
        m_result.articles += int(law.text.articles.size());
    }
    m_result.remarks.insert(m_result.remarks.end(), law.remarks.begin(), law.remarks.end());
}

}
