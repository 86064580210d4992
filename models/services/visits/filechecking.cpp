#include "models/services/visits/filechecking.h"

#include "models/services/visits/conflictgaps.h"
#include "models/services/visits/teamreader.h"
#include "models/services/visits/wholeplan.h"

#include "models/store/oplog.h"
#include "models/store/visit/visititemrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

/// The last change of anything that is signed for, in the order of the operation log.
class LastChange
{
public:
    explicit LastChange(store::Database &database) : m_log(database) {}

    template<typename Tag>
    void look(const char *entity, const base::Id<Tag> &id) { look(entity, id.toBytes()); }
    void look(const char *entity, const QByteArray &record)
    {
        for (const store::Operation &operation : m_log.history(QString::fromLatin1(entity), record))
            if (operation.group != QLatin1String("state"))
                m_latest = std::max(m_latest, operation.hlc);
    }
    qint64 latest() const { return m_latest; }

private:
    store::OperationLog m_log;
    qint64 m_latest = 0;
};

qint64 lastChange(store::Database &database, const domain::VisitRecord &record)
{
    LastChange change(database);
    change.look("visit", record.visit.id);
    change.look("enterprise", record.visit.enterprise);
    for (const domain::PinnedItem &pinned : record.items)
        change.look("visit_item", store::visitItemIdFor(record.visit.id, pinned.item.code).toBytes());
    for (const domain::Answer &answer : record.answers)
        change.look("answer", answer.id);
    for (const domain::Evidence &evidence : record.evidence)
        change.look("evidence", evidence.id);
    for (const domain::Finding &finding : record.findings)
        change.look("finding", finding.id);
    for (const domain::Opinion &opinion : record.opinions)
        change.look("opinion", opinion.id);
    for (const domain::RemediationItem &item : record.plan)
        change.look("remediation", item.id);
    return change.latest();
}

void addEarlySignatures(store::Database &database, const domain::VisitRecord &record, std::vector<domain::Gap> &gaps)
{
    const QString code = QStringLiteral("signed-before-answer");
    const qint64 changed = record.signatures.empty() ? 0 : lastChange(database, record);
    for (const domain::Signature &signature : domain::countingSignatures(record)) {
        LastChange own(database);
        own.look("signature", signature.id);
        if (own.latest() >= changed)
            continue;
        const domain::Gap early{code, true, domain::Step::HandOver, {}, {signature.name}};
        std::erase_if(gaps, [&](const domain::Gap &gap) { // what the clocks say is only a remark
            return gap.code == code && gap.arguments == early.arguments;
        });
        gaps.push_back(early);
    }
}

}

std::vector<domain::Gap> checkFile(Workspace &workspace, const domain::VisitRecord &record)
{
    const Team team = readTeam(workspace, record.visit.lead, record.visit.second);
    auto gaps = domain::fileCheck(record, team.lead, team.second, workspace.clock().today());
    if (record.visit.state == domain::VisitState::Open) {
        addConflicts(workspace, record, gaps);
        addContradictions(workspace, record, gaps);
        addEarlySignatures(workspace.database(), record, gaps);
    }
    return gaps;
}

}
