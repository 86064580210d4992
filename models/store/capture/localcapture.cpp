#include "models/store/capture/localcapture.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/merge/voiding.h"
#include "models/store/operationlimits.h"

#include <algorithm>

namespace xunzhen::store {

LocalCapture::LocalCapture(CaptureState &state, sqlite3 *connection)
    : m_state(state), m_log(state.log()), m_heads(m_log), m_rows(connection, m_log)
{
}

void LocalCapture::capture(const QByteArray &entity, const QByteArray &record, const QByteArray &group,
                           const QByteArray &value)
{
    if (record.size() != 16)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("the id of a shared row has 16 bytes"));
    OpRow op{{}, 0, {}, entity, record, group, value, {}};
    const std::vector<HeadRow> present = m_log.heads(entity, record);
    if (group != kWholeRecord)
        return captureChange(std::move(op), present, false);
    append(std::move(op), present, 0);
    if (!present.empty())
        m_log.addClash(entity, record, kWholeRecord);
}

void LocalCapture::settle(const QByteArray &entity, const QByteArray &record, const QByteArray &group,
                          const QByteArray &value)
{
    captureChange({{}, 0, {}, entity, record, group, value, {}}, m_log.heads(entity, record), true);
}

void LocalCapture::captureChange(OpRow op, const std::vector<HeadRow> &present, bool all)
{
    Seen seen = look(op, all);
    if (seen.isEcho)
        return;
    op.supersedes = seen.versions;
    nameOtherSide(op, present, seen);
    const QByteArray entity = op.entity, record = op.record;
    append(std::move(op), present, seen.hlc);
    if (seen.leavesOthers)
        m_log.addClash(entity, record, kWholeRecord);
}

/// What the editor saw: the shown head and those that say the same. Carries members over that only a newer program knows.
LocalCapture::Seen LocalCapture::look(OpRow &op, bool all)
{
    const TableShape *const shape = m_rows.shape(op.entity);
    const QString name = QString::fromUtf8(op.group);
    const std::vector<HeadValue> values = m_log.headValues(op.entity, op.record, op.group);
    const GroupHeads group = m_rows.group(*shape, name, values);
    Seen seen;
    if (group.heads.empty())
        return seen;
    const bool allSeen = std::all_of(group.heads.begin(), group.heads.end(), [&](const HeadValue *head) { return hasSeen(*head); });
    if (!allSeen && !all)
        return lookPastSight(op, *shape);
    const QByteArray &shownValue = group.heads.front()->value;
    const TableShape::Values shown = shape->read(shownValue);
    for (const HeadValue *head : group.heads) {
        const bool same = all || head == group.heads.front()
                          || agree(shown.cells, shape->cells(head->value), shape->range(name));
        if (same) {
            seen.versions.push_back(head->version);
            seen.hlc = std::max(seen.hlc, head->hlc);
        }
        seen.leavesOthers = seen.leavesOthers || !same;
    }
    if (shown.hasUnknown)
        op.value = withUnknownMembers(op.value, shownValue, *shape);
    return seen;
}

void LocalCapture::tell(domain::SpaceSlot slot, const QByteArray &entity, const QByteArray &record, const QByteArray &value)
{
    appendTo(slot, {{}, 0, {}, entity, record, kWholeRecord, value, {}}, m_log.heads(entity, record), 0);
}

/// Part of what stands now came after the editor had looked. What it saw is read from the log: the heads among the versions
/// it knew. Those are superseded, the newer ones stay beside the new value.
LocalCapture::Seen LocalCapture::lookPastSight(OpRow &op, const TableShape &shape)
{
    const auto known = m_log.versions(op.entity, op.record, op.group, [this](const HeadValue &one) { return hasSeen(one); });
    Seen seen;
    m_state.notePastSight(op.entity, op.record);
    seen.leavesOthers = true;
    if (known.empty())
        return seen;
    const TableShape::Values shown = shape.read(known.front().value);
    const auto range = shape.range(QString::fromUtf8(op.group));
    seen.isEcho = agree(shown.cells, shape.cells(op.value), range);
    for (const HeadValue &version : known) {
        if (!agree(shown.cells, shape.cells(version.value), range))
            continue;
        seen.versions.push_back(version.version);
        seen.hlc = std::max(seen.hlc, version.hlc);
    }
    if (shown.hasUnknown)
        op.value = withUnknownMembers(op.value, known.front().value, shape);
    return seen;
}

/// Who takes a record out names the edits that he saw, who edits one that is out names the voiding that he saw (voiding.h). An
/// edit that goes on from one that stands against the voiding leaves that open.
void LocalCapture::nameOtherSide(OpRow &op, const std::vector<HeadRow> &present, Seen &seen)
{
    const bool voids = op.group == kVoidGroup;
    if (!voids && std::none_of(present.begin(), present.end(), [](const HeadRow &one) { return one.group == kVoidGroup; }))
        return;
    const std::vector<HeadValue> values = m_log.headValues(op.entity, op.record);
    const Voiding voiding = voidingOf(*m_rows.shape(op.entity), values, m_log);
    const bool isOpen = !voids && std::any_of(voiding.unseen.begin(), voiding.unseen.end(),
                                              [&](const HeadValue *edit) { return contains(op.supersedes, edit->version); });
    if (isOpen || nameSeen(op, voids ? editsAmong(values, m_log) : voiding.voids))
        return;
    m_state.notePastSight(op.entity, op.record);
    seen.leavesOthers = true;
}

/// False when there is one that the editor had not seen.
bool LocalCapture::nameSeen(OpRow &op, const std::vector<const HeadValue *> &heads) const
{
    bool allSeen = true;
    for (const HeadValue *head : heads)
        if (!hasSeen(*head))
            allSeen = false;
        else if (!contains(op.supersedes, head->version))
            op.supersedes.push_back(head->version);
    return allSeen;
}

bool LocalCapture::hasSeen(const HeadValue &head) const
{
    return m_state.hasSeen({head.device, head.incarnation}, head.version.seq);
}

void LocalCapture::reopen(const QByteArray &entity, const QByteArray &record, const QByteArray &group,
                          const std::vector<QByteArray> &values)
{
    const std::vector<HeadValue> settled = m_log.headValues(entity, record, group);
    const auto firstEdit = std::find_if_not(values.begin(), values.end(), speaksOfVoid);
    if (group == kVoidGroup && firstEdit != values.begin() && firstEdit != values.end())
        return reopenAgainstEdits({{}, 0, {}, entity, record, group, values.front(), {settled.front().version}}, {firstEdit, values.end()});
    for (const QByteArray &value : values) {
        OpRow op{{}, 0, {}, entity, record, group, value, {settled.front().version}};
        append(std::move(op), m_log.heads(entity, record), settled.front().hlc);
    }
    m_log.addClash(entity, record, kWholeRecord);
}

/// The voiding stands again as it was: it has seen what the settlement had, but for those edits.
void LocalCapture::reopenAgainstEdits(OpRow op, const std::vector<QByteArray> &edits)
{
    const auto settled = m_log.findOp(op.supersedes.front());
    for (const LocalVersion &version : settled->supersedes)
        if (const auto seen = m_log.findOp(version); seen && seen->group != kVoidGroup && seen->group != kWholeRecord
                                                     && std::find(edits.begin(), edits.end(), seen->value) == edits.end())
            op.supersedes.push_back(version);
    const QByteArray entity = op.entity, record = op.record;
    append(std::move(op), m_log.heads(entity, record), settled->hlc);
    m_log.addClash(entity, record, kWholeRecord);
}

void LocalCapture::append(OpRow op, const std::vector<HeadRow> &present, qint64 seenClock)
{
    const domain::SpaceSlot slot = m_state.homeOf(op.entity);
    appendTo(slot, std::move(op), present, seenClock);
}

void LocalCapture::appendTo(domain::SpaceSlot slot, OpRow op, const std::vector<HeadRow> &present, qint64 seenClock)
{
    if (op.value.size() > kMaxOperationValue)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("the text is too long to be shared"));
    LogTables::End end = m_log.endOf(m_state.writer(slot));
    if (end.stream == 0) {
        end.stream = m_state.claimStream(slot);
        end.tail = m_log.tail(end.stream);
    }
    op.version = {end.stream, end.tail.seq + 1};
    op.hlc = m_state.tick(std::max(end.tail.hlc, clockElsewhere(slot)), seenClock);
    op.author = m_state.author();
    m_log.insertOp(op);
    m_heads.enterLocal(op, present);
}

/// Operations of this laptop have different clocks, whichever stream they are in: undo and imports go by them.
qint64 LocalCapture::clockElsewhere(domain::SpaceSlot slot)
{
    if (!m_state.isRegistryApart())
        return 0;
    const bool isMain = slot == domain::SpaceSlot::Main;
    return m_log.endOf(m_state.writer(isMain ? domain::SpaceSlot::Registry : domain::SpaceSlot::Main)).tail.hlc;
}

}
