#pragma once

#include "models/domain/visit/visit.h"

#include <map>

namespace xunzhen::domain {

/// What somebody said about where a finding belongs: a word that it has in common with others, or kAlone. A finding that is not
/// in here is grouped by its place. Kept beside the findings: a group is a view of them and stands on no paper.
using Together = std::map<FindingId, QString>;

/// Said of a finding that was taken out of the group that its place proposes.
inline const QString kAlone = QStringLiteral("-");

/// Findings at one place, in the order of the findings given.
struct FindingGroup
{
    QString place;              ///< as the shortest of them says it; may be empty for a finding on its own
    std::vector<FindingId> findings;
    bool isByHand = false;      ///< somebody has joined them
    bool isAlone() const { return findings.size() < 2; }
    bool contains(const FindingId &id) const;
    bool operator==(const FindingGroup &) const = default;
};

/// Every finding is in exactly one group. Proposed are those whose places say the same, or where one place contains another
/// ("喷涂车间" and "喷涂车间东侧"); numbers are kept apart ("1号机" is not in "11号机").
std::vector<FindingGroup> findingGroups(const std::vector<Finding> &findings, const Together &told);
/// The group of a finding; nullptr when there is none.
const FindingGroup *groupOf(const std::vector<FindingGroup> &groups, const FindingId &id);

/// Gravest first, then by ordinal, those of one group after its gravest.
std::vector<Finding> gravestFirst(std::vector<Finding> findings, const std::vector<FindingGroup> &groups);

}
