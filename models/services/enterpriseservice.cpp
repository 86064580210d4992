#include "models/services/enterpriseservice.h"

#include "models/services/enterprises/joinedfirm.h"
#include "models/services/enterprises/searchindex.h"
#include "models/services/enterprises/enterpriserows.h"
#include "models/services/workspace.h"

#include "models/domain/enterprise/uscc.h"
#include "models/store/enterprise/enterpriserepository.h"

namespace xunzhen::services {

namespace {

/// What keeps a record from being written: its own faults and another record in use with the same code.
base::Problems faultsOf(Workspace &workspace, const store::EnterpriseRepository &known, const domain::Enterprise &enterprise)
{
    base::Problems problems;
    if (enterprise.name.isEmpty())
        problems.push_back({QStringLiteral("name-missing"), QStringLiteral("name"), {}});
    if (enterprise.uscc.isEmpty())
        return problems;
    const auto fault = domain::Uscc::faultOf(enterprise.uscc);
    if (fault != domain::Uscc::Fault::None)
        problems.push_back({domain::usccFaultCode(fault), QStringLiteral("uscc"), {enterprise.uscc}});
    const domain::FirmSets sets = firmSets(workspace);
    for (const domain::Enterprise &other : known.byUscc(enterprise.uscc))
        if (!sets.areOne(other.id, enterprise.id))
            problems.push_back({QStringLiteral("uscc-taken"), QStringLiteral("uscc"), {enterprise.uscc, other.name}});
    return problems;
}

/// The record is written by now; an index that cannot follow is loaded anew.
void reindexQuietly(Workspace &workspace, const domain::EnterpriseId &id)
{
    if (!base::attempt([&] { reindex(workspace, id); }))
        workspace.index().invalidate();
}

}

EnterpriseService::EnterpriseService(Workspace &workspace) : m_workspace(workspace) {}

EnterpriseHits EnterpriseService::find(const QString &text, int limit) const
{
    return m_workspace.readOr([&] { return findRows(m_workspace, text, limit); });
}

int EnterpriseService::count() const
{
    return m_workspace.readOr([&] {
        return recordsInUse(m_workspace) - int(firmSets(m_workspace).hidden().size());
    });
}

base::Outcome<domain::Enterprise> EnterpriseService::enterprise(const domain::EnterpriseId &id) const
{
    return m_workspace.read([&] { return store::EnterpriseRepository(m_workspace.database()).get(id); });
}

base::Outcome<domain::EnterpriseId> EnterpriseService::save(domain::Enterprise enterprise)
{
    enterprise.name = enterprise.name.simplified();
    enterprise.uscc = domain::Uscc::tidied(enterprise.uscc);
    const auto saved = m_workspace.write([&] {
        store::EnterpriseRepository records(m_workspace.database());
        if (const base::Problems faults = faultsOf(m_workspace, records, enterprise); !faults.empty())
            throw base::Error(base::ErrorCode::InvalidInput, enterprise.name, faults);
        if (enterprise.id.isNull())
            enterprise.id = m_workspace.ids().make<domain::EnterpriseId>();
        else
            records.get(enterprise.id);
        records.save(enterprise);
        return enterprise.id;
    });
    if (saved) {
        reindexQuietly(m_workspace, enterprise.id);
        Q_EMIT m_workspace.facts().enterprisesChanged({enterprise.id});
    }
    return saved;
}

base::Done EnterpriseService::voidRecord(const domain::EnterpriseId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return base::Error(base::ErrorCode::InvalidInput, QStringLiteral("void without a reason"),
                           {{QStringLiteral("reason-missing"), QStringLiteral("reason"), {}}});
    auto done =
        m_workspace.write([&] { store::EnterpriseRepository(m_workspace.database()).voidRecord(id, reason); });
    if (done) {
        m_workspace.index().remove(id);
        Q_EMIT m_workspace.facts().enterprisesChanged({id});
    }
    return done;
}

base::Outcome<EnterpriseFile> EnterpriseService::file(const domain::EnterpriseId &id) const
{
    return m_workspace.read([&] { return readFile(m_workspace, id); });
}

}
