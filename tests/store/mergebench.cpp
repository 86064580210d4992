#include "tests/store/mergebench.h"

namespace xunzhen::testing {

namespace {

/// Reads a row as one JSON object, blobs in hexadecimal as the log has them.
QByteArray rowSql(const QString &entity)
{
    const store::SharedTable &table = *store::sharedTable(entity);
    QByteArrayList members;
    for (const QString &column : table.columns()) {
        const QByteArray name = column.toUtf8();
        members << "'" + name + "', " + (table.blobColumns.contains(column) ? "nullif(lower(hex(" + name + ")), '')" : name);
    }
    return "SELECT json_object(" + members.join(", ") + ") FROM " + entity.toUtf8() + " WHERE id = ?1";
}

std::string text(const store::Version &version)
{
    return version.stream.device.left(1).toStdString() + ":" + std::to_string(version.seq);
}

}

ReplicaPool sixReplicas()
{
    ReplicaPool pool;
    for (char name : {'a', 'd', 'g', 'j', 'q', 't'})
        pool.push_back(std::make_unique<MergeReplica>(name));
    return pool;
}

MergeBench::MergeBench(ReplicaPool &pool, std::size_t laptops)
{
    for (std::size_t i = 0; i < laptops; ++i) {
        m_laptops.push_back(pool[i].get());
        m_laptops.back()->empty();
    }
}

void MergeBench::acknowledge(MergeReplica &laptop)
{
    auto &known = m_acknowledged[laptop.key()];
    for (auto &op : laptop.log().read(laptop.key(), qint64(known.size()) + 1, 1000))
        known.push_back(std::move(op));
}

void MergeBench::deliver(MergeReplica &from, MergeReplica &to)
{
    for (const auto &tip : from.log().tips())
        to.receive(from.log().read(tip.stream, to.log().lastSequence(tip.stream) + 1, 1'000'000));
}

void MergeBench::deliverAll()
{
    for (MergeReplica *to : m_laptops)
        for (const auto &[stream, ops] : m_acknowledged)
            to->receive({ops.begin() + std::min(to->log().lastSequence(stream), qint64(ops.size())), ops.end()});
}

void MergeBench::finish()
{
    checkNow();
    deliverAll();
    checkNow();
    sameSetSameHash();
    applyingAgainChangesNothing();
}

void MergeBench::checkNow()
{
    for (MergeReplica *laptop : m_laptops) {
        laptop->receive({});
        const Vector vector = vectorOf(*laptop);
        nothingIsLostOrInvented(*laptop, vector);
        conflictsAreThose(*laptop, expected(vector));
        rowsShowTheHeads(*laptop, expected(vector));
    }
}

MergeBench::Vector MergeBench::vectorOf(MergeReplica &laptop)
{
    Vector vector;
    for (const auto &tip : laptop.log().tips())
        vector[tip.stream] = tip.seq;
    return vector;
}

MergeOracle MergeBench::oracleOf(const Vector &vector)
{
    MergeOracle oracle;
    for (const auto &[stream, seq] : vector)
        for (qint64 i = 0; i < seq; ++i)
            oracle.add(m_acknowledged.at(stream)[std::size_t(i)]);
    return oracle;
}

const MergeBench::Expected &MergeBench::expected(const Vector &vector)
{
    if (const auto known = m_expected.find(vector); known != m_expected.end())
        return known->second;
    const MergeOracle oracle = oracleOf(vector);
    Expected expected;
    for (const auto &record : oracle.records())
        expected.rows[record] = oracle.isMade(record.first, record.second) ? oracle.row(record.first, record.second) : nlohmann::json();
    for (const auto &place : oracle.conflicts())
        expected.conflicts[place] = oracle.sides(std::get<0>(place), std::get<1>(place), std::get<2>(place));
    return m_expected.emplace(vector, std::move(expected)).first->second;
}

void MergeBench::nothingIsLostOrInvented(MergeReplica &laptop, const Vector &vector)
{
    for (const auto &[stream, seq] : vector) {
        const auto &written = m_acknowledged[stream];
        const auto kept = laptop.log().read(stream, 1, 1'000'000);
        require(seq == qint64(kept.size()) && kept.size() <= written.size(), "I4", "nobody wrote " + text({stream, seq}));
        require(stream != laptop.key() || kept.size() == written.size(), "I1", "an own operation is gone");
        require(std::equal(kept.begin(), kept.end(), written.begin()), "I4", "other operations than were written");
    }
}

void MergeBench::conflictsAreThose(MergeReplica &laptop, const Expected &expected)
{
    std::map<MergeOracle::Place, std::vector<store::Operation>> found;
    for (const auto &conflict : laptop.log().conflicts())
        found[{conflict.entity, conflict.record, conflict.group}] = conflict.heads;
    require(found == expected.conflicts, "I11", std::to_string(found.size()) + " conflicts instead of "
                                                    + std::to_string(expected.conflicts.size()) + ", or other heads");
}

void MergeBench::rowsShowTheHeads(MergeReplica &laptop, const Expected &expected)
{
    for (const auto &[key, wanted] : expected.rows) {
        const auto &[entity, record] = key;
        const QByteArray row = laptop.read(rowSql(entity), record);
        require((row == "(none)") == wanted.is_null(), "I1", "a row without its operation, or the other way round");
        require(wanted.is_null() || nlohmann::json::parse(row.toStdString()) == wanted, "I1",
                row.toStdString() + " instead of " + wanted.dump());
    }
}

void MergeBench::sameSetSameHash()
{
    for (MergeReplica *laptop : m_laptops)
        require(laptop->log().stateHash() == m_laptops.front()->log().stateHash(), "I2", "another state hash");
}

void MergeBench::applyingAgainChangesNothing()
{
    MergeReplica &one = *m_laptops.front();
    const QByteArray before = one.log().stateHash();
    for (const auto &[stream, ops] : m_acknowledged)
        require(one.receive(ops).empty(), "I3", "applying again changed a record");
    require(one.log().stateHash() == before, "I3", "applying again changed the state hash");
}

}
