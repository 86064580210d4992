#pragma once

#include "models/store/merge/logtables.h"

namespace xunzhen::store {

/// What an operation alone decides of what is shown, once it was entered.
enum class Decides {
    Nothing, ///< the heads of its record have to be looked at
    Group,   ///< the shown value of its group, and no other group is concerned
    Record,  ///< all of the record
};

/// Keeps the table head equal to the rule of sync.md §3.5 while operations arrive in any order:
/// heads(record, group) = the versions of the group that no other version of it supersedes. The operation that made the
/// record ("*") is a version of every group; a group without operations of its own is stood for by the rows "*".
class HeadUpkeep
{
public:
    explicit HeadUpkeep(LogTables &log) : m_log(log) {}

    /// A new operation of this laptop, already in op: nothing can supersede it yet. `present` = heads(record).
    void enterLocal(const OpRow &op, const std::vector<HeadRow> &present);
    /// An operation that came from elsewhere, already in op, for the first time.
    Decides enterReceived(const OpRow &op);

private:
    std::vector<QByteArray> supersededIn(const OpRow &op);
    bool names(const OpRow &op, const QByteArray &group);
    void enter(const OpRow &op, const std::vector<HeadRow> &present, const std::vector<QByteArray> &supersededIn);
    void enterWhole(const OpRow &op, const std::vector<HeadRow> &present, const std::vector<QByteArray> &supersededIn);
    void enterGroup(const OpRow &op, const std::vector<HeadRow> &present, bool isSuperseded);
    void supersede(const OpRow &op, const std::vector<HeadRow> &present);

    LogTables &m_log;
};

}
