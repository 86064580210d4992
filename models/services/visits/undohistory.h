#pragma once

#include "models/services/visits/visitediting.h"
#include "models/store/oplog.h"

#include <QSet>

namespace xunzhen::services {

/// What this laptop wrote on the answers of one visit, newest first, as the operation log has it. Taking a change back
/// writes a new operation with the value before; both are remembered as done, so that the next call goes one step further.
/// Used inside a write transaction. Throws base::Error.
class UndoHistory
{
public:
    UndoHistory(Workspace &workspace, const domain::Visit &visit);

    /// Error(Refused) "nothing-to-undo", or Error(Clash) "changed-elsewhere" when a colleague has changed the same since.
    UndoneChange takeBackLast();
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

    std::optional<Step> lastStep() const;
    std::optional<Step> lastStepOn(const domain::Answer &answer) const;
    bool canBeUndone(const store::Operation &operation) const;
    void restore(const Step &step);
    void readState();
    void writeState();

    Workspace &m_workspace;
    const domain::Visit m_visit;
    QSet<qint64> m_done;
    qint64 m_floor = 0;
};

}
