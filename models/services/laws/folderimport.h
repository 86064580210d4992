#pragma once

#include "models/exchange/law/lawreader.h"
#include "models/services/lawservice.h"
#include "models/services/workspace.h"

#include <QSet>

namespace xunzhen::services {

/// Reads the law texts of a folder into the library, some files to a transaction, so that others may write in between. A
/// stop takes effect at the next file; what was committed stays, each law whole, and importing again goes on from there.
/// Throws base::Error(NotFound, Io).
class FolderImport
{
public:
    FolderImport(Workspace &workspace, const base::Work &work) : m_workspace(workspace), m_work(work) {}

    LawImportResult run(const QString &folder);

private:
    /// What one transaction takes in; counted only once it is committed.
    struct Batch
    {
        int added = 0, changed = 0, unchanged = 0, articles = 0;
        base::Problems problems, remarks;
    };

    struct NamedFile
    {
        QString name; ///< below the folder
        exchange::LawFile file;
    };

    void readAll(const QString &folder);
    void read(const QString &path, const QString &name);
    void flush();
    Batch takeAll();
    void take(const NamedFile &file, Batch &batch);
    void report(const QString &name, const base::Error &error);

    Workspace &m_workspace;
    const base::Work &m_work;
    std::vector<NamedFile> m_read;
    QSet<QString> m_seen; ///< versions taken in so far: a second file must not push the first out
    LawImportResult m_result;
};

}
