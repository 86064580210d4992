// Undo of several operations that were one act.
#include "models/services/ownstream.h"
#include "models/services/visits/answergroups.h"
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

/// What happened to one merge group of a record before, in and after an act.
struct GroupPast
{
    std::optional<store::Operation> before;
    bool touched = false; ///< the act wrote it
    std::optional<store::Operation> after; ///< the last that wrote it since
};

/// `counts` leaves out what came after the act and was taken back again.
template<typename InAct, typename Counts>
GroupPast pastOf(const std::vector<store::Operation> &history, const QString &group, InAct &&inAct, Counts &&counts)
{
    GroupPast past;
    for (const store::Operation &operation : history) {
        if (!covers(operation, group))
            continue;
        if (inAct(operation))
            past.touched = true;
        else if (!past.touched)
            past.before = operation;
        else if (counts(operation))
            past.after = operation;
    }
    return past;
}

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
        refuseNothing();
    return takeBack(Act(*found));
}

UndoneChange UndoHistory::takeBack(const Act &act)
{
    const qint64 before = lastOwnClock(m_workspace);
    UndoneChange undone;
    QSet<QByteArray> restored;
    for (const store::Operation &operation : ownOperations(m_workspace, act.after, act.to)) {
        if (restored.contains(operation.record))
            continue;
        restored.insert(operation.record);
        if (operation.entity == kFeature) {
            restoreFeature(operation.record, act);
            undone = {{}, QStringLiteral("feature")};
        } else if (operation.entity == kAnswer) {
            restoreAnswer(operation.record, act);
            if (undone.what.isEmpty())
                undone = {store::AnswerRepository(m_workspace.database())
                              .find(domain::AnswerId::fromBytes(operation.record).value()).value().itemCode,
                          answerGroups().front()};
        }
    }
    markDone(act.after, act.to);
    markDone(before, lastOwnClock(m_workspace));
    std::erase(m_acts, act);
    writeState();
    return undone;
}

void UndoHistory::restoreFeature(const QByteArray &record, const Act &act)
{
    store::EnterpriseFeatureRepository features(m_workspace.database());
    auto feature = features.find(domain::ToldFeatureId::fromBytes(record).value());
    const auto past = pastOf(
        store::OperationLog(m_workspace.database()).history(kFeature, record), QStringLiteral("presence"),
        [&](const store::Operation &one) { return isIn(act, one); }, [&](const store::Operation &one) { return !isTakenBack(one); });
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
            [&](const store::Operation &one) { return !isTakenBack(one); });
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

bool UndoHistory::isTakenBack(const store::Operation &operation) const
{
    return isOwn(m_workspace, operation) && m_done.contains(operation.hlc);
}

void UndoHistory::markDone(qint64 after, qint64 to)
{
    for (const store::Operation &operation : ownOperations(m_workspace, after, to))
        m_done.insert(operation.hlc);
}

}
