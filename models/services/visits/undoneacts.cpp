// Undo of several operations that were one act.
#include "models/services/ownstream.h"
#include "models/services/visits/grouppast.h"
#include "models/services/visits/undohistory.h"

#include "models/store/enterprise/enterprisefeaturerepository.h"
#include "models/store/visit/answerrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xunzhen::services {

namespace {

using domain::Presence;

const QString kFeature = QStringLiteral("enterprise_feature");
const QString kAnswer = QStringLiteral("answer");
const QString kQuestion = QStringLiteral("visit_item");

void setTold(domain::ToldFeature &feature, const std::optional<store::Operation> &from)
{
    const QJsonObject values = from ? QJsonDocument::fromJson(from->value).object() : QJsonObject();
    const QJsonValue present = values.value(QLatin1String("present")), at = values.value(QLatin1String("told_at"));
    const QByteArray by = QByteArray::fromHex(values.value(QLatin1String("told_by")).toString().toLatin1());
    feature.presence = !present.isDouble()    ? Presence::Unknown
                       : present.toInt() != 0 ? Presence::Present
                                              : Presence::Absent;
    feature.toldAt = at.isDouble() ? base::fromMillis(qint64(at.toDouble())) : QDateTime();
    feature.toldBy = domain::InspectorId::fromBytes(by).value_or(domain::InspectorId());
}

bool isRegistration(const store::Operation &operation)
{
    return operation.entity == QLatin1String("visit")
           && (operation.group == QLatin1String("team") || operation.group == QLatin1String("opening"));
}

/// One value of one answer: found in the log itself.
bool isPlainAnswer(const std::vector<store::Operation> &written)
{
    return written.size() == 1 && written.front().entity == kAnswer
           && (!isWhole(written.front()) || filledGroups(written.front()).size() < 2);
}

}

void UndoHistory::addAct(qint64 before)
{
    const Act act{before, lastOwnClock(m_workspace)};
    if (act.to <= act.after)
        return;
    m_acts.push_back(act);
    writeState();
}

std::optional<UndoHistory::Act> UndoHistory::lastAct(qint64 lastStep) const
{
    const bool newest = !m_acts.empty() && m_acts.back().after >= m_floor && m_acts.back().to >= lastStep;
    return newest ? std::optional(m_acts.back()) : std::nullopt;
}

void UndoHistory::noteAct(qint64 before)
{
    const auto written = ownOperations(m_workspace, before, lastOwnClock(m_workspace));
    if (!isPlainAnswer(written) && before >= m_floor && std::ranges::all_of(written, &isRestorable))
        addAct(before);
}

UndoneChange UndoHistory::takeBackFeature(const QString &field)
{
    const QByteArray record = domain::toldFeatureIdFor(m_visit.enterprise, field).toBytes();
    const auto tells = [&](const Act &act) {
        const auto operations = ownOperations(m_workspace, act.after, act.to);
        return act.after >= m_floor && std::any_of(operations.begin(), operations.end(), [&](const store::Operation &operation) {
                   return operation.entity == kFeature && operation.record == record;
               });
    };
    const auto found = std::find_if(m_acts.rbegin(), m_acts.rend(), tells);
    if (found == m_acts.rend())
        refuseNothing("nothing-to-undo");
    return takeBack(Act(*found));
}

UndoneChange UndoHistory::takeBack(const Act &act)
{
    const qint64 before = lastOwnClock(m_workspace);
    const UndoneChange undone = restore(act);
    markDone(act.after, act.to);
    std::erase(m_acts, act);
    remember(before);
    return undone;
}

UndoneChange UndoHistory::doAgain()
{
    const auto step = lastStep();
    const auto act = lastAct(step ? step->change.hlc : 0);
    const qint64 newest = act ? act->to : step ? step->change.hlc : 0;
    if (m_undone.empty() || newest > m_settled)
        refuseNothing("nothing-to-redo");
    const qint64 before = lastOwnClock(m_workspace);
    const Act undone = m_undone.back();
    m_undone.pop_back();
    m_again = true;
    const UndoneChange done = restore(undone);
    m_settled = lastOwnClock(m_workspace);
    if (m_settled > before)
        m_acts.push_back({before, m_settled});
    writeState();
    return done;
}

UndoneChange UndoHistory::restore(const Act &act)
{
    UndoneChange undone;
    QSet<QByteArray> restored;
    for (const store::Operation &operation : inRestoringOrder(act)) {
        if (restored.contains(operation.record))
            continue;
        restored.insert(operation.record);
        const UndoneChange one = restore(operation, act);
        if (undone.what.isEmpty() || operation.entity == kFeature || operation.entity == kQuestion)
            undone = one;
    }
    return undone;
}

/// Answers need their questions: these go last and come back first.
std::vector<store::Operation> UndoHistory::inRestoringOrder(const Act &act) const
{
    auto operations = ownOperations(m_workspace, act.after, act.to);
    std::erase_if(operations, &isLeftAlone);
    std::ranges::stable_partition(operations, [&](const store::Operation &one) { return (one.entity == kQuestion) == m_again; });
    return operations;
}

/// The record of which `first` is the first operation in the act.
UndoneChange UndoHistory::restore(const store::Operation &first, const Act &act)
{
    if (first.entity == kFeature) {
        restoreFeature(first.record, act);
        return {{}, QStringLiteral("feature")};
    }
    if (first.entity == kAnswer) {
        const auto known = store::AnswerRepository(m_workspace.database()).find(domain::AnswerId::fromBytes(first.record).value());
        restoreAnswer(first.record, act);
        return {known.value().itemCode, isWhole(first) ? firstFilledGroup(first) : first.group};
    }
    const QString itemCode = itemCodeIn(store::OperationLog(m_workspace.database()).history(first.entity, first.record));
    restoreRecord(first.entity, first.record, act);
    if (first.entity == kQuestion)
        return {{}, QStringLiteral("checklist")};
    return {itemCode, isRegistration(first) ? QStringLiteral("registration") : first.entity};
}

void UndoHistory::restoreFeature(const QByteArray &record, const Act &act)
{
    store::EnterpriseFeatureRepository features(m_workspace.database());
    auto feature = features.find(domain::ToldFeatureId::fromBytes(record).value());
    const auto past = pastOf(
        store::OperationLog(m_workspace.database()).history(kFeature, record), QStringLiteral("presence"),
        [&](const store::Operation &one) { return isIn(act, one); }, [&](const store::Operation &one) { return countsSince(one); });
    if (past.after && !isOwn(m_workspace, *past.after))
        refuseForeign();
    if (!feature || past.after)
        return;
    setTold(*feature, past.before);
    features.save(*feature);
}

/// What was written on the answer after the act stays.
void UndoHistory::restoreAnswer(const QByteArray &record, const Act &act)
{
    const auto answer = store::AnswerRepository(m_workspace.database()).find(domain::AnswerId::fromBytes(record).value());
    const auto history = store::OperationLog(m_workspace.database()).history(kAnswer, record);
    domain::Answer restored = answer.value();
    for (const QString &group : answerGroups()) {
        const auto past = pastOf(
            history, group, [&](const store::Operation &one) { return isIn(act, one); },
            [&](const store::Operation &one) { return countsSince(one); });
        if (past.touched && past.after)
            return;
        if (past.touched)
            setGroup(restored, group, past.before);
    }
    if (!(restored == *answer))
        writeVerdict(m_workspace, m_visit, askedItem(m_workspace, m_visit.id, restored.itemCode).pinned, restored);
}

bool UndoHistory::isIn(const Act &act, const store::Operation &operation) const
{
    return isOwn(m_workspace, operation) && operation.hlc > act.after && operation.hlc <= act.to;
}

/// What was written after an act stands against restoring it, but for own steps that were taken back. Doing again comes only
/// when nothing of one's own was written since.
bool UndoHistory::countsSince(const store::Operation &operation) const
{
    return !isOwn(m_workspace, operation) || (!m_again && !m_done.contains(operation.hlc));
}

void UndoHistory::markDone(qint64 after, qint64 to)
{
    for (const store::Operation &operation : ownOperations(m_workspace, after, to))
        m_done.insert(operation.hlc);
}

}
