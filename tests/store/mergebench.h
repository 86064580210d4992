#pragma once

#include "tests/store/mergeoracle.h"
#include "tests/store/mergereplica.h"
#include "tests/support/histories.h"

namespace xunzhen::testing {

using ReplicaPool = std::vector<std::unique_ptr<MergeReplica>>;

/// Six stores in memory, to be used again and again: opening one costs more than a history.
ReplicaPool sixReplicas();

/// A few laptops at the level of the store, and what each of them has acknowledged to its user: checked against the rule of
/// sync.md §3.5 over those operations (MergeOracle). The checks throw Broken.
class MergeBench
{
public:
    MergeBench(ReplicaPool &pool, std::size_t laptops);

    MergeReplica &laptop(unsigned which) { return *m_laptops[which % m_laptops.size()]; }
    std::size_t size() const { return m_laptops.size(); }

    /// Takes down what was written since.
    void acknowledge(MergeReplica &laptop);
    /// What `to` lacks of everything that `from` has.
    void deliver(MergeReplica &from, MergeReplica &to);
    /// Lets everything arrive everywhere and checks.
    void finish();
    void checkNow();

protected:
    using Vector = std::map<store::StreamKey, qint64>;
    Vector vectorOf(MergeReplica &laptop);
    MergeOracle oracleOf(const Vector &vector);

    std::vector<MergeReplica *> m_laptops;
    std::map<store::StreamKey, std::vector<store::Operation>> m_acknowledged;

private:
    /// What the rule makes of a set of operations.
    struct Expected
    {
        std::map<MergeOracle::Record, nlohmann::json> rows; ///< null: spoken of, but not made yet
        std::map<MergeOracle::Place, std::vector<store::Operation>> conflicts;
    };

    void deliverAll();
    const Expected &expected(const Vector &vector);
    void nothingIsLostOrInvented(MergeReplica &laptop, const Vector &vector); ///< I1, I4
    void conflictsAreThose(MergeReplica &laptop, const Expected &expected);   ///< I11
    void rowsShowTheHeads(MergeReplica &laptop, const Expected &expected);    ///< I1, I8
    void sameSetSameHash();                                                   ///< I2
    void applyingAgainChangesNothing();                                       ///< I3

    std::map<Vector, Expected> m_expected;
};

}
