#include "models/services/visits/conflictgaps.h"

#include "models/services/papers/shownversions.h"
#include "models/services/sharing/recordtitle.h"

#include "models/domain/picture/picturemarks.h"
#include "models/store/oplog.h"
#include "models/store/visit/visititemrepository.h"

#include <QHash>

namespace xunzhen::services {

namespace {

using domain::Step;

/// Where a record of the visit is worked on.
struct Spot
{
    Step step = Step::HandOver;
    QString itemCode;
};

class Spots
{
public:
    explicit Spots(const domain::VisitRecord &record)
    {
        add("visit", record.visit.id.toBytes(), Step::Register);
        add("enterprise", record.visit.enterprise.toBytes(), Step::Register);
        for (const domain::PinnedItem &pinned : record.items)
            addItem(record.visit.id, pinned.item.code);
        for (const domain::Evidence &evidence : record.evidence) {
            add("evidence", evidence.id.toBytes(), Step::Examine, evidence.itemCode);
            add("picture_mark", domain::pictureMarkIdFor(evidence.id).toBytes(), Step::Examine, evidence.itemCode);
        }
        for (const domain::Opinion &opinion : record.opinions)
            add("opinion", opinion.id.toBytes(), Step::Diagnose);
        for (const domain::Signature &signature : record.signatures)
            add("signature", signature.id.toBytes(), Step::HandOver);
    }

    const Spot *of(const store::Conflict &conflict) const
    {
        const auto found = m_spots.constFind({conflict.entity, conflict.record});
        return found == m_spots.constEnd() ? nullptr : &*found;
    }

private:
    void add(const char *entity, const QByteArray &record, Step step, const QString &itemCode = {})
    {
        m_spots.insert({QString::fromLatin1(entity), record}, {step, itemCode});
    }
    /// By the ids that every laptop derives alike, so that a voided finding is found as well.
    void addItem(const domain::VisitId &visit, const QString &code)
    {
        const domain::FindingId finding = domain::findingIdFor(visit, code);
        add("visit_item", store::visitItemIdFor(visit, code).toBytes(), Step::Examine, code);
        add("answer", domain::answerIdFor(visit, code).toBytes(), Step::Examine, code);
        add("finding", finding.toBytes(), Step::Diagnose, code);
        add("remediation", domain::remediationIdFor(finding).toBytes(), Step::Prescribe, code);
    }

    QHash<std::pair<QString, QByteArray>, Spot> m_spots;
};

}

void addConflicts(Workspace &workspace, const domain::VisitRecord &record, std::vector<domain::Gap> &gaps)
{
    const auto conflicts = store::OperationLog(workspace.database()).conflicts();
    if (conflicts.empty())
        return;
    const Spots spots(record);
    for (const store::Conflict &conflict : conflicts)
        if (const Spot *spot = spots.of(conflict))
            gaps.push_back({QStringLiteral("conflict"), !isOnNoPaper(conflict.entity, conflict.group), spot->step, spot->itemCode,
                            {recordTitle(workspace, conflict.entity, conflict.record)}});
}

}
