#include "models/services/casefileservice.h"

#include "models/services/casefiles/casebinding.h"
#include "models/services/casefiles/casefolder.h"
#include "models/services/casefiles/folderverification.h"
#include "models/services/casefiles/safefilename.h"
#include "models/services/workspace.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/visit/visitrepository.h"

namespace xunzhen::services {

namespace {

CaseFileReceipt receipt(const CaseBundle &bundle, const QString &path)
{
    CaseFileReceipt made;
    made.path = path;
    made.papers = int(bundle.values.entries.size());
    for (const report::CaseEntry &entry : bundle.values.entries)
        made.pages += entry.pages;
    made.evidence = int(bundle.values.evidence.size());
    made.voided = bundle.values.voided;
    made.missingDrafts = bundle.values.missingDrafts;
    made.missingFiles = bundle.values.missingFiles;
    return made;
}

using Write = std::function<void(CaseBundle &, CasePress &)>;

base::Outcome<CaseFileReceipt> make(Workspace &workspace, const CaseFileWish &wish, const QString &path, const base::Work &work,
                                    const Write &write)
{
    const auto sources = workspace.read([&] { return readCaseSources(workspace, wish.visit); });
    if (!sources)
        return sources.error();
    return base::attempt([&] {
        CasePress press(workspace.surroundings().fontFolders, work);
        CaseBundle made = bundle(workspace, *sources, wish, press);
        write(made, press);
        return receipt(made, path);
    });
}

}

CaseFileService::CaseFileService(Workspace &workspace) : m_workspace(workspace) {}

base::Outcome<CaseFileReceipt> CaseFileService::savePortfolio(const CaseFileWish &wish, const QString &path, const base::Work &work) const
{
    return make(m_workspace, wish, path, work,
                [&](CaseBundle &bundle, CasePress &press) { writeCasePortfolio(bundle, press, path, work); });
}

base::Outcome<CaseFileReceipt> CaseFileService::saveBound(const CaseFileWish &wish, const QString &path, const base::Work &work) const
{
    return make(m_workspace, wish, path, work,
                [&](CaseBundle &bundle, CasePress &press) { writeCaseBound(bundle, press, path, work); });
}

base::Outcome<CaseFileReceipt> CaseFileService::saveFolder(const CaseFileWish &wish, const QString &folder, const base::Work &work) const
{
    const QString token = QString::fromLatin1(m_workspace.ids().randomBytes(6).toHex());
    return make(m_workspace, wish, folder, work, [&](CaseBundle &bundle, CasePress &press) {
        writeCaseFolder(bundle, press, {folder, token}, work);
    });
}

base::Outcome<CaseFolderVerdict> CaseFileService::verify(const QString &folder, const base::Work &work) const
{
    return base::attempt([&] { return verifyCaseFolder(folder, work); });
}

QString CaseFileService::suggestedName(const domain::VisitId &id) const
{
    return m_workspace.readOr([&] {
        const domain::Visit visit = store::VisitRepository(m_workspace.database()).get(id);
        const auto firm = store::EnterpriseRepository(m_workspace.database()).find(visit.enterprise);
        return safeFileName(QStringLiteral("案卷 %1 %2").arg(firm ? firm->name.left(40) : QString(),
                                                            base::chinaDay(visit.openedAt).toString(Qt::ISODate)));
    }, QStringLiteral("案卷"));
}

}
