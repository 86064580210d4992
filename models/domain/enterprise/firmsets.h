#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace xunzhen::domain {

/// Somebody has said that two records are one firm. Nothing is moved or rewritten, so that it can be taken back.
struct FirmLink
{
    FirmLinkId id;
    EnterpriseId one, other;
    QString reason;
    QDateTime at;
    InspectorId by;
    QString voided; ///< why it was taken back; empty = holds
    bool operator==(const FirmLink &) const = default;
};

/// Which records are one firm: those connected by links. It is a function of the set of links alone, so it does not matter who
/// said it first, in which direction, or that two people said it.
class FirmSets
{
public:
    FirmSets() = default;
    /// `links` that hold; `inUse` of their records: those that are here and not taken out.
    FirmSets(const std::vector<FirmLink> &links, const std::set<EnterpriseId> &inUse);

    bool isEmpty() const { return m_members.empty(); }
    /// The record that stands for the firm: the smallest id in use of its set, else the smallest; itself when it is alone.
    EnterpriseId canonical(const EnterpriseId &id) const;
    bool isCanonical(const EnterpriseId &id) const { return canonical(id) == id; }
    bool areOne(const EnterpriseId &a, const EnterpriseId &b) const { return canonical(a) == canonical(b); }
    /// All records of the firm, also those taken out; itself when it is alone. By id.
    std::vector<EnterpriseId> members(const EnterpriseId &id) const;
    /// Records in use that another stands for.
    const std::set<EnterpriseId> &hidden() const { return m_hidden; }

private:
    std::map<EnterpriseId, EnterpriseId> m_canonical;
    std::map<EnterpriseId, std::vector<EnterpriseId>> m_members; ///< by canonical record
    std::set<EnterpriseId> m_hidden;
};

}
