#pragma once

#include "models/exchange/law/lawreader.h"
#include "models/services/lawservice.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// Reads the law texts of a folder into the library, some files to a transaction, so that others may write in between; what
/// was taken before a stop stays, and importing again goes on from there. Throws base::Error(NotFound, Io, Cancelled).
class FolderImport
{
public:
    FolderImport(Workspace &workspace, const base::Work &work) : m_workspace(workspace), m_work(work) {}

    LawImportResult run(const QString &folder);

private:
    void read(const QString &path);
    void flush();
    void take(const exchange::LawFile &law);
    void report(const QString &path, const base::Error &error);

    Workspace &m_workspace;
    const base::Work &m_work;
    std::vector<exchange::LawFile> m_read;
    LawImportResult m_result;
};

}
