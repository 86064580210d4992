#pragma once

#include "models/store/merge/logtables.h"

#include <span>

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
    /// `later`: operations on its record that are in op already and will be entered after it; they count as still on their way.
    Decides enterReceived(const OpRow &op, std::span<const OpRow *const> later);

private:
    using Later = std::span<const OpRow *const>;
    std::vector<QByteArray> supersededIn(const OpRow &op, Later later);
    bool isNamed(const OpRow &op, const QByteArray &group, Later later);
    void enter(const OpRow &op, const std::vector<HeadRow> &present, const std::vector<QByteArray> &supersededIn, Later later);
    void enterWhole(const OpRow &op, const std::vector<HeadRow> &present, const std::vector<QByteArray> &supersededIn);
    void enterGroup(const OpRow &op, const std::vector<HeadRow> &present, bool isSuperseded);
    void supersede(const OpRow &op, const std::vector<HeadRow> &present, Later later);
    bool isOnTheWay(const LocalVersion &version, Later later);

    LogTables &m_log;
};

}
