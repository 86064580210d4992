#include "models/store/merge/headupkeep.h"

#include "models/store/merge/voiding.h"

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

/// The group that stands for this one: itself, or "*" as long as it has no operations of its own.
QByteArray standIn(const QByteArray &group, const std::vector<HeadRow> &present)
{
    return contains(groupsOf(present), group) ? group : kWholeRecord;
}

/// The record was made, the group had one head, which this one replaces, and nobody ever took the record out: then neither
/// another version nor another group has a say (sync.md §3.5).
bool replacesTheOnly(const OpRow &op, const std::vector<HeadRow> &present)
{
    const QByteArray group = standIn(op.group, present);
    int made = 0, replaced = 0, kept = 0;
    for (const HeadRow &row : present) {
        if (row.group == kVoidGroup)
            return false;
        made += row.group == kWholeRecord;
        if (row.group == group)
            ++(contains(op.supersedes, row.version) ? replaced : kept);
    }
    return op.group != kVoidGroup && made > 0 && replaced == 1 && kept == 0;
}

}

void HeadUpkeep::enterLocal(const OpRow &op, const std::vector<HeadRow> &present)
{
    enter(op, present, {}, {});
}

Decides HeadUpkeep::enterReceived(const OpRow &op, Later later)
{
    const std::vector<QByteArray> superseded = supersededIn(op, later);
    const std::vector<HeadRow> present = m_log.heads(op.entity, op.record);
    enter(op, present, superseded, later);
    if (!superseded.empty())
        return Decides::Nothing;
    if (op.group == kWholeRecord)
        return present.empty() ? Decides::Record : Decides::Nothing;
    return replacesTheOnly(op, present) ? Decides::Group : Decides::Nothing;
}

void HeadUpkeep::enter(const OpRow &op, const std::vector<HeadRow> &present, const std::vector<QByteArray> &supersededIn, Later later)
{
    if (op.group == kWholeRecord)
        enterWhole(op, present, supersededIn);
    else
        enterGroup(op, present, !supersededIn.empty());
    supersede(op, present, later);
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
            if (row.group == kWholeRecord && !contains(op.supersedes, row.version))
                m_log.addHead(op, op.group, row.version);
    if (!isSuperseded)
        m_log.addHead(op, op.group, op.version);
}

/// Only a version of the same group of the same record is replaced: one that was a head of it. Others are looked for in the log
/// only because those that are still on the way have to be remembered.
void HeadUpkeep::supersede(const OpRow &op, const std::vector<HeadRow> &present, Later later)
{
    for (const LocalVersion &older : op.supersedes) {
        bool isKnown = false, isHead = false;
        for (const HeadRow &row : present)
            if (row.version == older) {
                isKnown = true;
                isHead = isHead || op.group == kWholeRecord || row.group == op.group;
            }
        if (isHead)
            m_log.removeHead(op, op.group, older);
        else if (!isKnown && isOnTheWay(older, later))
            m_log.supersedeInAdvance(older, op.group);
    }
}

bool HeadUpkeep::isOnTheWay(const LocalVersion &version, Later later)
{
    return std::ranges::any_of(later, [&](const OpRow *op) { return op->version == version; }) || !m_log.findOp(version);
}

/// The groups in which an operation that came earlier replaces this one. The table superseded knows neither entity nor
/// record, so what it says is checked against the operations themselves.
std::vector<QByteArray> HeadUpkeep::supersededIn(const OpRow &op, Later later)
{
    std::vector<QByteArray> groups = m_log.groupsSupersededInAdvance(op.version);
    if (groups.empty())
        return groups;
    m_log.forgetSupersededInAdvance(op.version);
    std::erase_if(groups, [&](const QByteArray &group) { return !isNamed(op, group, later); });
    return groups;
}

/// By an operation that was entered.
bool HeadUpkeep::isNamed(const OpRow &op, const QByteArray &group, Later later)
{
    if (op.group != kWholeRecord && group != kWholeRecord && group != op.group)
        return false;
    const auto timesIn = [&op](const std::vector<LocalVersion> &versions) { return std::ranges::count(versions, op.version); };
    auto times = timesIn(m_log.supersededBy(op.entity, op.record, group));
    for (const OpRow *other : later)
        times -= other->group == group ? timesIn(other->supersedes) : 0;
    return times > 0;
}

}
