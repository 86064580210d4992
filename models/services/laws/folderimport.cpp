#include "models/services/laws/folderimport.h"

#include "models/services/laws/lawfiles.h"
#include "models/store/law/lawrepository.h"

#include <QFileInfo>

namespace xunzhen::services {

namespace {

constexpr size_t kFilesAtOnce = 16;

}

LawImportResult FolderImport::run(const QString &folder)
{
    const QStringList files = lawFiles(folder);
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
    try {
        m_read.push_back(readLawFile(path));
    } catch (const base::Error &error) {
        if (error.code() == base::ErrorCode::Io)
            throw;
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
