// One firm that was recorded twice: saying so, taking it back, and what looks like it.
#include "models/services/enterpriseservice.h"

#include "models/services/enterprises/enterpriserows.h"
#include "models/services/enterprises/joinedfirm.h"
#include "models/services/enterprises/searchindex.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/enterprise/firmlinkrepository.h"
#include "models/store/person/inspectorrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

FirmTwin twinOf(Workspace &workspace, const domain::Enterprise &firm)
{
    const domain::FirmSets alone;
    const JoinedFirm own(workspace, alone, firm.id);
    FirmTwin twin;
    twin.firm = firm;
    twin.visits = int(own.visits().size());
    twin.papers = int(own.papers().size());
    return twin;
}

/// Why the record belongs to the set: the first link that names it.
void addReason(Workspace &workspace, const std::vector<domain::FirmLink> &links, FirmTwin &twin)
{
    const auto link = std::ranges::find_if(
        links, [&](const domain::FirmLink &one) { return one.one == twin.firm.id || one.other == twin.firm.id; });
    if (link == links.end())
        return;
    twin.reason = link->reason;
    twin.at = link->at;
    if (const auto by = store::InspectorRepository(workspace.database()).find(link->by))
        twin.by = by->name;
}

void link(Workspace &workspace, const domain::EnterpriseId &a, const domain::EnterpriseId &b, const QString &reason)
{
    store::FirmLinkRepository(workspace.database())
        .add({workspace.ids().make<domain::FirmLinkId>(), a, b, reason, workspace.clock().now(), workspace.me(), {}});
}

void requireReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("without a reason"),
                          {{QStringLiteral("reason-missing"), QStringLiteral("reason"), {}}});
}

/// Both must be there, in use, two records and not one firm already.
void requireTwo(Workspace &workspace, const domain::EnterpriseId &a, const domain::EnterpriseId &b)
{
    const store::EnterpriseRepository records(workspace.database());
    for (const domain::EnterpriseId &id : {a, b})
        if (!records.get(id).voided.isEmpty())
            throw base::Error(base::ErrorCode::NotFound, id.toString());
    if (firmSets(workspace).areOne(a, b))
        throw base::Error(base::ErrorCode::Refused, a.toString(), {{QStringLiteral("same-firm-already"), {}, {}}});
}

void standAlone(Workspace &workspace, const domain::EnterpriseId &id, const QString &reason)
{
    const std::vector<domain::EnterpriseId> set = firmSets(workspace).members(id);
    if (set.size() < 2)
        throw base::Error(base::ErrorCode::Refused, id.toString(), {{QStringLiteral("same-firm-none"), {}, {}}});
    store::FirmLinkRepository links(workspace.database());
    for (const domain::FirmLink &one : links.holding())
        if (one.one == id || one.other == id)
            links.takeBack(one.id, reason);
    const domain::FirmSets left = firmSets(workspace);
    const domain::EnterpriseId &first = set.front() == id ? set[1] : set.front();
    for (const domain::EnterpriseId &other : set)
        if (other != id && !left.areOne(first, other))
            link(workspace, first, other, reason); // the record in the middle went, the others are one firm still
}

}

base::Done EnterpriseService::sameFirm(const domain::EnterpriseId &a, const domain::EnterpriseId &b, const QString &reason)
{
    auto done = m_workspace.write([&] {
        requireReason(reason);
        requireTwo(m_workspace, a, b);
        link(m_workspace, a, b, reason.trimmed());
    });
    if (done)
        tellJoined({a, b});
    return done;
}

base::Done EnterpriseService::undoSame(const domain::EnterpriseId &id, const QString &reason)
{
    std::vector<domain::EnterpriseId> concerned;
    auto done = m_workspace.write([&] {
        requireReason(reason);
        concerned = firmSets(m_workspace).members(id);
        standAlone(m_workspace, id, reason.trimmed());
    });
    if (done)
        tellJoined(concerned);
    return done;
}

void EnterpriseService::tellJoined(const std::vector<domain::EnterpriseId> &ids)
{
    // Only the records concerned are looked up again: the index of a district takes a second to build.
    for (const domain::EnterpriseId &id : ids)
        if (!base::attempt([&] { reindex(m_workspace, id); }))
            m_workspace.index().invalidate();
    Q_EMIT m_workspace.facts().enterprisesChanged(QList<domain::EnterpriseId>(ids.begin(), ids.end()));
    Q_EMIT m_workspace.facts().remediationChanged();
}

std::vector<FirmTwin> EnterpriseService::sameAs(const domain::EnterpriseId &id) const
{
    return m_workspace.readOr([&] {
        const auto links = store::FirmLinkRepository(m_workspace.database()).holding();
        std::vector<FirmTwin> twins;
        for (const domain::Enterprise &record :
             store::EnterpriseRepository(m_workspace.database()).byIds(firmSets(m_workspace).members(id))) {
            if (record.id == id)
                continue;
            twins.push_back(twinOf(m_workspace, record));
            addReason(m_workspace, links, twins.back());
        }
        return twins;
    });
}

std::vector<FirmTwin> EnterpriseService::lookAlikes(const domain::EnterpriseId &id) const
{
    return m_workspace.readOr([&] {
        const store::EnterpriseRepository records(m_workspace.database());
        const domain::FirmSets sets = firmSets(m_workspace);
        const domain::Enterprise firm = records.get(id);
        std::vector<FirmTwin> twins;
        for (const domain::Enterprise &other : firm.uscc.isEmpty() ? std::vector<domain::Enterprise>() : records.byUscc(firm.uscc))
            if (!sets.areOne(id, other.id))
                twins.push_back(twinOf(m_workspace, other));
        return twins;
    });
}

base::Outcome<FirmTwin> EnterpriseService::asTwin(const domain::EnterpriseId &id) const
{
    return m_workspace.read(
        [&] { return twinOf(m_workspace, store::EnterpriseRepository(m_workspace.database()).get(id)); });
}

std::vector<std::vector<domain::Enterprise>> EnterpriseService::duplicates() const
{
    return m_workspace.readOr([&] {
        const domain::FirmSets sets = firmSets(m_workspace);
        const store::EnterpriseRepository records(m_workspace.database());
        std::vector<std::vector<domain::Enterprise>> groups;
        for (const QString &uscc : records.repeatedUsccs()) {
            std::vector<domain::Enterprise> group = records.byUscc(uscc);
            std::erase_if(group, [&](const domain::Enterprise &one) { return sets.hidden().contains(one.id); });
            if (group.size() > 1)
                groups.push_back(std::move(group));
        }
        return groups;
    });
}

}
