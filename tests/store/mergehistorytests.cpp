#include "tests/store/mergeoracle.h"
#include "tests/store/mergereplica.h"
#include "tests/support/catch.h"

#include <random>

using namespace xunzhen;
using testing::MergeOracle;
using testing::MergeReplica;
using testing::recordId;

namespace {

constexpr int kRecords = 3;

/// One random history: a few laptops edit, make and settle a few records while segments of operations travel in any order,
/// late and more than once.
class History
{
public:
    History(unsigned seed, std::vector<std::unique_ptr<MergeReplica>> &pool) : m_random(seed)
    {
        const int laptops = 2 + pick(3);
        for (int i = 0; i < laptops; ++i) {
            m_laptops.push_back(pool[std::size_t(i)].get());
            m_laptops.back()->empty();
            if (pick(3) == 0)
                m_laptops.back()->clock().advanceDays(pick(800) - 400);
        }
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i)
            step();
    }

    void check()
    {
        for (MergeReplica *laptop : m_laptops)
            checkAgainstOracle(*laptop);
        for (int round = 0; round < 2; ++round)
            for (MergeReplica *to : m_laptops)
                for (MergeReplica *from : m_laptops)
                    to->receive(from->written());
        for (MergeReplica *laptop : m_laptops) {
            checkAgainstOracle(*laptop);
            CHECK(laptop->log().stateHash() == m_laptops.front()->log().stateHash());
        }
    }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }

    void step()
    {
        MergeReplica &laptop = *m_laptops[pick(int(m_laptops.size()))];
        const int what = pick(10);
        if (what < 4)
            edit(laptop);
        else if (what < 5)
            settleOne(laptop);
        else
            deliver(*m_laptops[pick(int(m_laptops.size()))], laptop);
    }

    void edit(MergeReplica &laptop)
    {
        const QByteArray record = recordId(1 + pick(kRecords));
        const QByteArray text = QByteArray::number(pick(4));
        if (laptop.read("SELECT 1 || '' FROM enterprise WHERE id = ?1", record) == "(none)")
            laptop.write("INSERT INTO enterprise (id, name, phone, note) VALUES (?1, ?2, ?3, ?4)", record,
                         {text, QByteArray::number(pick(2)), "n"});
        else if (pick(2) == 0)
            laptop.write("UPDATE enterprise SET name = ?2 WHERE id = ?1", record, {text});
        else
            laptop.write("UPDATE enterprise SET phone = ?2, note = ?3 WHERE id = ?1", record,
                         {text, QByteArray::number(pick(3))});
    }

    void settleOne(MergeReplica &laptop)
    {
        const auto conflicts = laptop.log().conflicts();
        if (conflicts.empty())
            return;
        const auto &conflict = conflicts[std::size_t(pick(int(conflicts.size())))];
        laptop.settle(conflict, conflict.heads[std::size_t(pick(int(conflict.heads.size())))].value);
    }

    /// Some prefix of another's stream, also what is known already; and what it received from third laptops.
    void deliver(MergeReplica &to, MergeReplica &from)
    {
        if (&to == &from)
            return;
        for (const auto &tip : from.log().tips()) {
            if (tip.stream == to.key() || pick(3) == 0)
                continue;
            const qint64 known = to.log().lastSequence(tip.stream);
            const qint64 first = std::max<qint64>(1, known + 1 - pick(3));
            to.receive(from.log().read(tip.stream, first, 1 + pick(12)));
        }
    }

    MergeOracle oracleOf(MergeReplica &laptop)
    {
        MergeOracle oracle;
        for (const auto &tip : laptop.log().tips())
            oracle.add(laptop.log().read(tip.stream, 1, 1'000'000));
        return oracle;
    }

    void checkAgainstOracle(MergeReplica &laptop)
    {
        laptop.receive({});
        const MergeOracle oracle = oracleOf(laptop);
        std::set<MergeOracle::Place> found;
        for (const auto &conflict : laptop.log().conflicts()) {
            found.insert({conflict.entity, conflict.record, conflict.group});
            CHECK(conflict.heads == oracle.heads(conflict.entity, conflict.record, conflict.group));
        }
        CHECK(found == oracle.conflicts());
        for (int i = 1; i <= kRecords; ++i)
            checkRecord(laptop, oracle, recordId(i));
    }

    void checkRecord(MergeReplica &laptop, const MergeOracle &oracle, const QByteArray &record)
    {
        const QString entity = u"enterprise"_qs;
        const bool isThere = laptop.read("SELECT 1 || '' FROM enterprise WHERE id = ?1", record) != "(none)";
        REQUIRE(isThere == oracle.isMade(entity, record));
        if (!isThere)
            return;
        for (const auto &group : store::sharedTable(entity)->groups) {
            const auto shown = MergeOracle::values(oracle.heads(entity, record, group.name).front(), group);
            for (const QString &column : group.columns) {
                const auto &value = shown[column.toStdString()];
                const QByteArray row = laptop.read("SELECT json_quote(" + column.toUtf8() + ") FROM enterprise WHERE id = ?1",
                                                   record);
                CHECK(row.toStdString() == value.dump());
            }
        }
    }

    std::mt19937 m_random;
    std::vector<MergeReplica *> m_laptops;
};

}

TEST_CASE("six hundred random histories end as the rule says, on every laptop")
{
    const unsigned first = qEnvironmentVariableIsSet("XUNZHEN_SEED") ? qEnvironmentVariable("XUNZHEN_SEED").toUInt() : 1;
    const unsigned count = qEnvironmentVariableIsSet("XUNZHEN_SEED") ? 1 : 600;
    std::vector<std::unique_ptr<MergeReplica>> pool;
    for (char name : {'a', 'd', 'g', 'j'})
        pool.push_back(std::make_unique<MergeReplica>(name));
    for (unsigned seed = first; seed < first + count; ++seed) {
        CAPTURE(seed);
        History history(seed, pool);
        history.run(20 + int(seed % 40));
        history.check();
    }
}
