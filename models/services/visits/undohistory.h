#pragma once

#include "models/services/visits/visitediting.h"
#include "models/store/oplog.h"

#include <QSet>

namespace xunzhen::services {

/// What this laptop wrote in one visit (answers, evidence, findings, opinions, plan, the visit's words, who takes what, features
/// of the firm, lists that were added), newest first, as the operation log has it. Taking a change back writes a new operation with the value before;
/// both are remembered as done, so that the next call goes one step further. What was taken back can be done again until
/// something else is written. Several operations that were one act (a feature of the firm with the answers that followed it)
/// are one step. Used inside a write transaction. Throws base::Error.
class UndoHistory
{
public:
    UndoHistory(Workspace &workspace, const domain::Visit &visit);

    /// Error(Refused) "nothing-to-undo", or Error(Clash) "changed-elsewhere" when a colleague has changed the same since.
    UndoneChange takeBackLast();
    /// Takes the last telling of the feature back, also when other steps came after it: what was changed since stays. Error as
    /// above.
    UndoneChange takeBackFeature(const QString &field);
    /// Does again what was taken back last. Error(Refused) "nothing-to-redo", also when something was written since.
    UndoneChange doAgain();
    /// Everything that this laptop has written since `before` = lastOwnClock() is one act. Nothing written = no act.
    void addAct(qint64 before);
    /// The same for an edit of the visit: no act when it wrote something that cannot be taken back, such as a signature.
    void noteAct(qint64 before);
    /// Forgets what was written so far: nothing before this moment can be taken back any more.
    void close();

private:
    /// One change and what stood there before.
    struct Step
    {
        store::Operation change;
        QString group;
        std::optional<store::Operation> before;
        bool isLatest = false;
    };

    /// What is one step: this laptop's operations with after < clock ≤ to. A firm's feature and the answers that follow it
    /// may lie in two streams; clocks are common to both.
    struct Act
    {
        qint64 after = 0, to = 0;
        bool operator==(const Act &) const = default;
    };

    std::optional<Act> lastAct(qint64 lastStep) const;
    UndoneChange takeBack(const Act &act);
    UndoneChange restore(const Act &act);
    UndoneChange restore(const store::Operation &first, const Act &act);
    void restoreFeature(const QByteArray &record, const Act &act);
    void restoreAnswer(const QByteArray &record, const Act &act);
    void restoreRecord(const QString &entity, const QByteArray &record, const Act &act);
    void requireUnanswered(const QByteArray &question) const;
    std::vector<store::Operation> inRestoringOrder(const Act &act) const;
    bool isIn(const Act &act, const store::Operation &operation) const;
    bool countsSince(const store::Operation &operation) const;
    void markDone(qint64 after, qint64 to);
    void remember(qint64 before);
    [[noreturn]] void refuseNothing(const char *code) const;
    [[noreturn]] void refuseForeign() const;
    std::optional<Step> lastStep() const;
    std::optional<Step> lastStepOn(const domain::Answer &answer) const;
    bool canBeUndone(const store::Operation &operation) const;
    void restore(const Step &step);
    void readState();
    void writeState();

    Workspace &m_workspace;
    const domain::Visit m_visit;
    QSet<qint64> m_done; ///< clocks of own operations
    std::vector<Act> m_acts; ///< not taken back yet, oldest first
    std::vector<Act> m_undone; ///< what taking back wrote, oldest first: to take that back is to do it again
    qint64 m_settled = 0; ///< clock after the last taking back or doing again
    bool m_again = false; ///< what is being restored is what was taken back
    qint64 m_floor = 0;
};

}
