#pragma once

#include "models/services/enterprises/joinedfirm.h"
#include "models/services/firmdossier.h"

#include "models/store/enterprise/firmfactreader.h"
#include "models/store/oplog.h"

namespace xunzhen::services {

/// Reads the whole file of one firm. In a read; throws base::Error(NotFound).
class FirmDossierReader
{
public:
    FirmDossierReader(Workspace &workspace, const domain::EnterpriseId &id);
    FirmDossier read();

private:
    using Kind = DossierEntry::Kind;
    DossierEntry &add(Kind kind, const QDateTime &at, const QString &bureau, const QStringList &arguments);
    DossierEntry &addDay(Kind kind, QDate day, const QString &bureau, const QStringList &arguments);
    QString authorOf(const store::Operation &operation) const;
    void readEdits(const domain::EnterpriseId &record);
    void readPlans(const domain::EnterpriseId &record);
    void readDrafts(const domain::EnterpriseId &record);
    void readVisit(const domain::Visit &visit);
    void readItem(const domain::Visit &visit, const domain::RemediationItem &item);
    void readEvidence(const domain::Visit &visit);
    void readPaper(const domain::Paper &paper);
    void readSurroundings();

    Workspace &m_workspace;
    domain::FirmSets m_sets;
    JoinedFirm m_firm;
    store::FirmFactReader m_facts;
    std::vector<domain::Visit> m_visits;
    FirmDossier m_file;
};

}
