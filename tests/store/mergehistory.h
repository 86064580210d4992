#pragma once

#include "tests/store/mergeoracle.h"
#include "tests/store/mergereplica.h"
#include "tests/support/histories.h"

namespace xunzhen::testing {

/// Two to six laptops that make, edit, void and settle a few records while stretches of their streams travel in any order, late
/// and more than once, under clocks that are years off, jump or stand still; and one program of a later version that writes
/// what these do not know. All at the level of the store: no folder, no files.
class MergeHistory
{
public:
    /// Deliveries come last: whatever is drawn beyond the named ones is one.
    enum What { EditFirm, EditContact, EditNote, Void, Feature, Settle, Later, ClockJump, ClockStands, Deliver, kKinds = 20 };

    /// `pool` is used again: opening a store costs more than a history.
    MergeHistory(unsigned seed, std::vector<std::unique_ptr<MergeReplica>> &pool, int laptops = 0);

    void play(const Step &step);
    /// Lets everything arrive everywhere, twice; throws Broken.
    void finish();
    void checkNow();

    static std::string describe(const Step &step);

private:
    MergeReplica &laptop(unsigned who) { return *m_laptops[who % m_laptops.size()]; }
    void write(MergeReplica &laptop, const QByteArray &sql, const QByteArray &record, const QByteArrayList &texts);
    void edit(MergeReplica &laptop, What what, const Step &step);
    void editFeature(MergeReplica &laptop, const Step &step);
    void settleOne(MergeReplica &laptop, const Step &step);
    void writeLater(MergeReplica &seenBy, const Step &step);
    void jump(MergeReplica &laptop, unsigned how);
    void deliver(MergeReplica &from, MergeReplica &to, unsigned how);
    void acknowledge(MergeReplica &laptop);

    void deliverAll(const std::vector<MergeReplica *> &order);
    MergeOracle setOf(MergeReplica &laptop);
    void nothingIsLostOrInvented(MergeReplica &laptop, const MergeOracle &set); ///< I1, I4
    void conflictsAreThose(MergeReplica &laptop, const MergeOracle &set);       ///< I11
    void rowsShowTheHeads(MergeReplica &laptop, const MergeOracle &set);        ///< I1, I8
    void sameSetSameHash();                                                     ///< I2
    void applyingAgainChangesNothing();                                         ///< I3

    std::vector<MergeReplica *> m_laptops;
    std::map<store::StreamKey, std::vector<store::Operation>> m_acknowledged;
    store::StreamKey m_later;
};

/// The steps of a seed, short and long histories mixed.
HistoryFamily mergeFamily(std::vector<std::unique_ptr<MergeReplica>> &pool);

}
