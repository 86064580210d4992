#pragma once

#include "tests/store/mergebench.h"

namespace xunzhen::testing {

/// Two to six laptops that make, edit, void and settle a few records while stretches of their streams travel in any order, late
/// and more than once, under clocks that are years off, jump or stand still; and one program of a later version that writes
/// what these do not know. All at the level of the store: no folder, no files.
class MergeHistory : public MergeBench
{
public:
    /// Deliveries come last: whatever is drawn beyond the named ones is one.
    enum What { EditFirm, EditContact, EditNote, Void, Feature, Settle, Later, ClockJump, ClockStands, Deliver, kKinds = 20 };

    /// laptops: 0 = as the seed says.
    MergeHistory(unsigned seed, ReplicaPool &pool, std::size_t laptops = 0);

    void play(const Step &step);
    static std::string describe(const Step &step);

private:
    void write(MergeReplica &laptop, const QByteArray &sql, const QByteArray &record, const QByteArrayList &texts);
    void edit(MergeReplica &laptop, What what, const Step &step);
    void editFeature(MergeReplica &laptop, const Step &step);
    void settleOne(MergeReplica &laptop, const Step &step);
    void writeLater(MergeReplica &seenBy, const Step &step);
    void jump(MergeReplica &laptop, unsigned how);
    void deliverSome(MergeReplica &from, MergeReplica &to, unsigned how);

    store::StreamKey m_later;
};

/// The steps of a seed: mostly short, each hundredth of 300 steps.
HistoryFamily mergeFamily(ReplicaPool &pool);

}
