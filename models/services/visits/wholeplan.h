#pragma once

#include "models/base/outcome.h"
#include "models/domain/remediation/contradictions.h"
#include "models/services/remediationservice.h"

#include <vector>

namespace xunzhen::services {

class Workspace;

/// A contradiction, and the reason why it is right so; empty = nobody has said so.
struct ToldContradiction
{
    domain::Contradiction contradiction;
    QString reason;
};

/// An open item of another visit to the same firm.
struct ItemElsewhere
{
    RemediationRow row;
    QString bureau;
    bool isHandedOver = true; ///< false: still a draft of an open visit
};

/// Findings and plan of one visit as a whole: what is at one place, what does not go together, in which order, and what the firm
/// is told by others. Every change is durable when the call returns; a frozen visit refuses with Frozen. A cheap value; used by
/// the thread that made it.
class WholePlan
{
public:
    explicit WholePlan(Workspace &workspace) : m_workspace(workspace) {}

    /// Of a record read before.
    std::vector<domain::FindingGroup> groups(const domain::VisitRecord &record) const;
    std::vector<ToldContradiction> contradictions(const domain::VisitRecord &record) const;
    /// Open ones of all bureaus, this visit's left out, overdue first.
    std::vector<ItemElsewhere> elsewhere(const domain::VisitId &visit) const;

    /// The finding goes into the group of the other one.
    base::Done join(const domain::VisitId &visit, const domain::FindingId &finding, const domain::FindingId &with);
    /// It is on its own, whatever its place says.
    base::Done setApart(const domain::VisitId &visit, const domain::FindingId &finding);
    /// What was said about where these belong is put to what it was: for taking a change back.
    domain::Together together(const domain::VisitId &visit) const;
    base::Done setTogether(const domain::VisitId &visit, const domain::Together &told);

    /// An empty reason takes it back.
    base::Done isRightSo(const domain::VisitId &visit, const QString &subject, const QString &reason);
    /// Gravest first, then by day; those at one place together.
    base::Done orderByUrgency(const domain::VisitId &visit);
    base::Done setOrder(const domain::VisitId &visit, const std::vector<domain::RemediationId> &order);

private:
    Workspace &m_workspace;
};

/// For the file check: a remark for each contradiction that nobody has called right. Leniency for a major hazard itself is left
/// out, the file check stops it. Throws base::Error.
void addContradictions(Workspace &workspace, const domain::VisitRecord &record, std::vector<domain::Gap> &gaps);

}
