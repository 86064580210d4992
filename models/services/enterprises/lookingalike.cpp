// Walking through all records that may be one firm.
#include "models/services/firmregister.h"

#include "models/services/enterprises/joinedfirm.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/enterprise/firmlinkrepository.h"

namespace xunzhen::services {

namespace {

std::set<domain::FirmPair> judgedTwo(Workspace &workspace)
{
    std::set<domain::FirmPair> judged;
    for (const domain::FirmLink &link : store::FirmLinkRepository(workspace.database()).takenBack(domain::kTwoFirms))
        judged.insert(domain::pairOf(link.one, link.other));
    return judged;
}

FirmTwin twinOf(Workspace &workspace, const domain::EnterpriseId &id)
{
    const domain::FirmSets alone;
    const JoinedFirm own(workspace, alone, id);
    FirmTwin twin;
    twin.firm = store::EnterpriseRepository(workspace.database()).get(id);
    twin.visits = int(own.visits().size());
    twin.papers = int(own.papers().size());
    return twin;
}

void tellTwoFirms(Workspace &workspace, const domain::EnterpriseId &a, const domain::EnterpriseId &b, const QString &reason)
{
    if (firmSets(workspace).areOne(a, b))
        throw base::Error(base::ErrorCode::Refused, a.toString(), {{QStringLiteral("same-firm-already"), {}, {}}});
    if (judgedTwo(workspace).contains(domain::pairOf(a, b)))
        return;
    store::FirmLinkRepository(workspace.database())
        .add({workspace.ids().make<domain::FirmLinkId>(), a, b, reason.trimmed(), workspace.clock().now(), workspace.me(),
              domain::kTwoFirms});
}

void takeTwoFirmsBack(Workspace &workspace, const domain::EnterpriseId &a, const domain::EnterpriseId &b)
{
    store::FirmLinkRepository links(workspace.database());
    bool found = false;
    for (const domain::FirmLink &link : links.takenBack(domain::kTwoFirms)) {
        if (domain::pairOf(link.one, link.other) != domain::pairOf(a, b))
            continue;
        links.takeBack(link.id, QStringLiteral("undone"));
        found = true;
    }
    if (!found)
        throw base::Error(base::ErrorCode::Refused, a.toString(), {{QStringLiteral("two-firms-none"), {}, {}}});
}

}

base::Outcome<std::vector<domain::LookAlike>> FirmRegister::lookAlikes(const base::Work &work) const
{
    return m_workspace.read([&] {
        const domain::FirmSets sets = firmSets(m_workspace);
        domain::LookAlikes all;
        int read = 0;
        store::EnterpriseRepository(m_workspace.database()).forEach([&](const domain::Enterprise &record) {
            if (!sets.hidden().contains(record.id))
                all.add(record);
            if (++read % 1000 == 0)
                work.checkpoint();
            return true;
        });
        return all.pairs(judgedTwo(m_workspace));
    });
}

base::Outcome<LookAlikePair> FirmRegister::pair(const domain::LookAlike &alike) const
{
    return m_workspace.read([&] {
        LookAlikePair pair{twinOf(m_workspace, alike.one), twinOf(m_workspace, alike.other), {}};
        pair.differing = domain::differingFields(pair.one.firm, pair.other.firm);
        return pair;
    });
}

base::Done FirmRegister::twoFirms(const domain::EnterpriseId &a, const domain::EnterpriseId &b, const QString &reason)
{
    auto done = m_workspace.write([&] { tellTwoFirms(m_workspace, a, b, reason); });
    if (done)
        Q_EMIT m_workspace.facts().enterprisesChanged({a, b});
    return done;
}

base::Done FirmRegister::undoTwoFirms(const domain::EnterpriseId &a, const domain::EnterpriseId &b)
{
    auto done = m_workspace.write([&] { takeTwoFirmsBack(m_workspace, a, b); });
    if (done)
        Q_EMIT m_workspace.facts().enterprisesChanged({a, b});
    return done;
}

}
