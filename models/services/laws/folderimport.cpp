#include "models/services/laws/folderimport.h"

#include "models/services/laws/calendarcache.h"
#include "models/services/laws/lawfiles.h"
#include "models/store/law/lawrepository.h"

#include <QDir>

namespace xunzhen::services {

namespace {

constexpr size_t kFilesAtOnce = 4; ///< in one transaction: what is saved meanwhile waits no longer

}

LawImportResult FolderImport::run(const QString &folder)
{
    try {
        readAll(folder);
    } catch (const base::Error &error) {
        if (error.code() != base::ErrorCode::Cancelled)
            throw;
        m_result.stopped = true;
    }
    return std::move(m_result);
}

void FolderImport::readAll(const QString &folder)
{
    const QStringList files = lawFiles(folder);
    m_result.files = int(files.size());
    const QDir root(folder);
    for (qsizetype i = 0; i < files.size(); ++i) {
        m_work.checkpoint();
        read(files.at(i), root.relativeFilePath(files.at(i)));
        if (m_read.size() == kFilesAtOnce)
            flush();
        m_work.progress(i + 1, files.size());
    }
    flush();
}

void FolderImport::read(const QString &path, const QString &name)
{
    try {
        m_read.push_back({name, readLawFile(path, name)});
    } catch (const base::Error &error) {
        if (error.code() == base::ErrorCode::Io)
            throw;
        report(name, error);
    }
}

/// What stands in the way, with a place even when the reader gave none.
void FolderImport::report(const QString &name, const base::Error &error)
{
    if (error.problems().empty())
        m_result.problems.push_back({base::codeName(error.code()), name, {}});
    for (base::Problem problem : error.problems()) {
        if (problem.place.isEmpty())
            problem.place = name;
        m_result.problems.push_back(problem);
    }
}

void FolderImport::flush()
{
    const auto done = m_workspace.write([&] { return takeAll(); }, store::Transaction::Kind::Usual);
    if (!done)
        throw done.error();
    m_workspace.lawCalendar().forget();
    m_result.added += done->added;
    m_result.changed += done->changed;
    m_result.unchanged += done->unchanged;
    m_result.articles += done->articles;
    m_result.problems.insert(m_result.problems.end(), done->problems.begin(), done->problems.end());
    m_result.remarks.insert(m_result.remarks.end(), done->remarks.begin(), done->remarks.end());
    m_read.clear();
}

FolderImport::Batch FolderImport::takeAll()
{
    Batch batch;
    for (const NamedFile &file : m_read) {
        m_work.checkpoint();
        take(file, batch);
    }
    return batch;
}

void FolderImport::take(const NamedFile &file, Batch &batch)
{
    const domain::LawText &law = file.file.text;
    const QString version = QStringLiteral("%1(%2)").arg(law.shortTitle, law.version);
    const bool again = m_seen.contains(version);
    m_seen.insert(version);
    store::LawRepository library(m_workspace.database());
    const auto known = library.find(law.shortTitle, law.version);
    const bool same = known && *known == law;
    if (again && !same) {
        batch.problems.push_back({QStringLiteral("law-file-twice"), file.name, {version}});
        return;
    }
    batch.remarks.insert(batch.remarks.end(), file.file.remarks.begin(), file.file.remarks.end());
    if (again)
        batch.remarks.push_back({QStringLiteral("law-file-same"), file.name, {version}});
    if (same) {
        ++batch.unchanged;
        return;
    }
    library.save(law);
    ++(known ? batch.changed : batch.added);
    batch.articles += int(law.articles.size());
}

}
