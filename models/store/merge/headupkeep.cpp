#include "models/store/merge/headupkeep.h"

#include <algorithm>

namespace xunzhen::store {

namespace {

bool contains(const std::vector<QByteArray> &groups, const QByteArray &group)
{
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

std::vector<QByteArray> groupsOf(const std::vector<HeadRow> &rows)
{
    std::vector<QByteArray> groups;
    for (const HeadRow &row : rows)
        if (row.group != kWholeRecord && !contains(groups, row.group))
            groups.push_back(row.group);
    return groups;
}

/// Both are versions of one group of one record: only then does the one replace the other.
bool mayReplace(const OpRow &newer, const OpRow &older)
{
    const bool sameGroup = newer.group == older.group || newer.group == kWholeRecord || older.group == kWholeRecord;
    return newer.entity == older.entity && newer.record == older.record && sameGroup && newer.version != older.version;
}

}

void HeadUpkeep::enterLocal(const OpRow &op, const std::vector<HeadRow> &present)
{
    enter(op, present, {});
}

bool HeadUpkeep::enterReceived(const OpRow &op)
{
    const std::vector<QByteArray> superseded = supersededIn(op);
    const std::vector<HeadRow> present = m_log.heads(op.entity, op.record);
    enter(op, present, superseded);
    return present.empty() && superseded.empty() && op.group == kWholeRecord;
}

void HeadUpkeep::enter(const OpRow &op, const std::vector<HeadRow> &present, const std::vector<QByteArray> &supersededIn)
{
    if (op.group == kWholeRecord)
        enterWhole(op, present, supersededIn);
    else
        enterGroup(op, present, !supersededIn.empty());
    supersede(op);
}

void HeadUpkeep::enterWhole(const OpRow &op, const std::vector<HeadRow> &present,
                            const std::vector<QByteArray> &supersededIn)
{
    if (contains(supersededIn, kWholeRecord))
        return;
    m_log.addHead(op, kWholeRecord, op.version);
    for (const QByteArray &group : groupsOf(present))
        if (!contains(supersededIn, group))
            m_log.addHead(op, group, op.version);
}

void HeadUpkeep::enterGroup(const OpRow &op, const std::vector<HeadRow> &present, bool isSuperseded)
{
    if (!contains(groupsOf(present), op.group))
        for (const HeadRow &row : present)
            if (row.group == kWholeRecord)
                m_log.addHead(op, op.group, row.version);
    if (!isSuperseded)
        m_log.addHead(op, op.group, op.version);
}

void HeadUpkeep::supersede(const OpRow &op)
{
    for (const LocalVersion &older : op.supersedes) {
        const auto known = m_log.findOp(older);
        if (!known)
            m_log.supersedeInAdvance(older, op.group);
        else if (mayReplace(op, *known))
            m_log.removeHead(op, op.group, older);
    }
}

/// The groups in which an operation that came earlier replaces this one. The table superseded knows neither entity nor
/// record, so what it says is checked against the operations themselves.
std::vector<QByteArray> HeadUpkeep::supersededIn(const OpRow &op)
{
    std::vector<QByteArray> groups = m_log.groupsSupersededInAdvance(op.version);
    if (groups.empty())
        return groups;
    m_log.forgetSupersededInAdvance(op.version);
    std::erase_if(groups, [&](const QByteArray &group) { return !names(op, group); });
    return groups;
}

bool HeadUpkeep::names(const OpRow &op, const QByteArray &group)
{
    if (op.group != kWholeRecord && group != kWholeRecord && group != op.group)
        return false;
    const auto named = m_log.supersededBy(op.entity, op.record, group);
    return std::find(named.begin(), named.end(), op.version) != named.end();
}

}
