#include "models/services/visits/undohistory.h"

#include "models/services/ownstream.h"
#include "models/services/visits/answergroups.h"

#include "models/store/local/settings.h"
#include "models/store/visit/answerrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

constexpr size_t kActsKept = 500;

QString stateKey(const domain::VisitId &visit) { return QStringLiteral("undo.%1").arg(visit.toString()); }

}

UndoHistory::UndoHistory(Workspace &workspace, const domain::Visit &visit) : m_workspace(workspace), m_visit(visit)
{
    readState();
}

/// "floor;clock,clock,…;acts;undone;settled", an act as "after-to", joined by commas.
void UndoHistory::readState()
{
    const QString text = store::Settings(m_workspace.database()).value(stateKey(m_visit.id), {});
    const auto acts = [&](int section) {
        std::vector<Act> found;
        for (const QString &act : text.section(u';', section, section).split(u',', Qt::SkipEmptyParts))
            found.push_back({act.section(u'-', 0, 0).toLongLong(), act.section(u'-', 1, 1).toLongLong()});
        return found;
    };
    m_floor = text.section(u';', 0, 0).toLongLong();
    for (const QString &clock : text.section(u';', 1, 1).split(u',', Qt::SkipEmptyParts))
        m_done.insert(clock.toLongLong());
    m_acts = acts(2);
    m_undone = acts(3);
    m_settled = text.section(u';', 4, 4).toLongLong();
}

void UndoHistory::writeState()
{
    const auto words = [](const std::vector<Act> &acts) {
        QStringList parts;
        const size_t from = acts.size() > kActsKept ? acts.size() - kActsKept : 0;
        for (size_t i = from; i < acts.size(); ++i)
            parts << QStringLiteral("%1-%2").arg(acts[i].after).arg(acts[i].to);
        return parts.join(u',');
    };
    QStringList done;
    for (const qint64 clock : std::as_const(m_done))
        done << QString::number(clock);
    const QStringList state{QString::number(m_floor), done.join(u','), words(m_acts), words(m_undone), QString::number(m_settled)};
    store::Settings(m_workspace.database()).set(stateKey(m_visit.id), state.join(u';'));
}

bool UndoHistory::canBeUndone(const store::Operation &operation) const
{
    return isOwn(m_workspace, operation) && operation.hlc > m_floor && !m_done.contains(operation.hlc)
           && (isWhole(operation) || answerGroups().contains(operation.group));
}

std::optional<UndoHistory::Step> UndoHistory::lastStepOn(const domain::Answer &answer) const
{
    const auto history =
        store::OperationLog(m_workspace.database()).history(QStringLiteral("answer"), answer.id.toBytes());
    const auto last = std::find_if(history.rbegin(), history.rend(),
                                   [&](const store::Operation &operation) { return canBeUndone(operation); });
    if (last == history.rend())
        return std::nullopt;
    Step step{*last, isWhole(*last) ? firstFilledGroup(*last) : last->group, {}, false};
    const auto inGroup = [&](const store::Operation &operation) { return covers(operation, step.group); };
    const auto before = std::find_if(std::next(last), history.rend(), inGroup);
    if (before != history.rend())
        step.before = *before;
    const auto latest = std::find_if(history.rbegin(), history.rend(), inGroup);
    step.isLatest = latest->version == last->version || isOwn(m_workspace, *latest);
    return step;
}

std::optional<UndoHistory::Step> UndoHistory::lastStep() const
{
    std::optional<Step> last;
    for (const domain::Answer &answer : store::AnswerRepository(m_workspace.database()).ofVisit(m_visit.id)) {
        auto step = lastStepOn(answer);
        if (step && (!last || step->change.hlc > last->change.hlc))
            last = std::move(step);
    }
    return last;
}

void UndoHistory::restore(const Step &step)
{
    const auto id = domain::AnswerId::fromBytes(step.change.record);
    domain::Answer answer = store::AnswerRepository(m_workspace.database()).find(id.value()).value();
    const AskedItem asked = askedItem(m_workspace, m_visit.id, answer.itemCode);
    setGroup(answer, step.group, step.before);
    if (step.group == QLatin1String("verdict")) {
        writeVerdict(m_workspace, m_visit, asked.pinned, answer);
        return;
    }
    store::AnswerRepository(m_workspace.database()).save(answer);
    followAnswer(m_workspace, asked, answer);
}

UndoneChange UndoHistory::takeBackLast()
{
    const auto step = lastStep();
    if (const auto act = lastAct(step ? step->change.hlc : 0))
        return takeBack(*act);
    if (!step)
        refuseNothing("nothing-to-undo");
    if (!step->isLatest)
        refuseForeign();
    const qint64 before = lastOwnClock(m_workspace);
    restore(*step);
    m_done.insert(step->change.hlc);
    remember(before);
    const auto id = domain::AnswerId::fromBytes(step->change.record);
    return {store::AnswerRepository(m_workspace.database()).find(id.value()).value().itemCode, step->group};
}

void UndoHistory::refuseNothing(const char *code) const
{
    throw base::Error(base::ErrorCode::Refused, m_visit.id.toString(), {{QLatin1String(code), {}, {}}});
}

/// What was written since `before` is a taking back.
void UndoHistory::remember(qint64 before)
{
    m_settled = lastOwnClock(m_workspace);
    markDone(before, m_settled);
    if (m_settled > before)
        m_undone.push_back({before, m_settled});
    writeState();
}

void UndoHistory::refuseForeign() const
{
    throw base::Error(base::ErrorCode::Clash, m_visit.id.toString(), {{QStringLiteral("changed-elsewhere"), {}, {}}});
}

void UndoHistory::close()
{
    m_floor = lastOwnClock(m_workspace);
    m_done.clear();
    m_acts.clear();
    m_undone.clear();
    writeState();
}

}
