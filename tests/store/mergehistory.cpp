#include "tests/store/mergehistory.h"

namespace xunzhen::testing {

namespace {

constexpr unsigned kFirms = 3, kFeatures = 2;
const QString kFirm = QStringLiteral("enterprise"), kFeature = QStringLiteral("enterprise_feature");

QByteArray number(unsigned from, unsigned below)
{
    return QByteArray::number(from % below);
}

QByteArray featureId(unsigned which)
{
    return QByteArray(15, '\3') + char(1 + which % kFeatures);
}

bool isThere(MergeReplica &laptop, const QString &table, const QByteArray &record)
{
    return laptop.read("SELECT '1' FROM " + table.toUtf8() + " WHERE id = ?1", record) != "(none)";
}

}

MergeHistory::MergeHistory(unsigned seed, ReplicaPool &pool, std::size_t laptops)
    : MergeBench(pool, laptops > 0 ? laptops : 2 + seed % 5), m_later{QByteArray(32, 'n'), QByteArray(8, 'n')}
{
    std::mt19937 random(seed);
    for (MergeReplica *one : m_laptops)
        if (random() % 3 == 0)
            jump(*one, unsigned(random()));
}

void MergeHistory::play(const Step &step)
{
    MergeReplica &one = laptop(step.who);
    switch (step.what) {
    case EditFirm: case EditContact: case EditNote: case Void: return edit(one, What(step.what), step);
    case Feature: return editFeature(one, step);
    case Settle: return settleOne(one, step);
    case Later: return writeLater(one, step);
    case ClockJump: return jump(one, step.how);
    case ClockStands: one.clock().standsStill = step.how % 2 == 0; return;
    default: return deliverSome(laptop(step.where), one, step.how);
    }
}

std::string MergeHistory::describe(const Step &step)
{
    static const char *const names[] = {"names", "sets contact of", "notes on", "voids", "feature on", "settles", "later program after",
                                        "clock jumps on", "clock stands on"};
    const std::string who = std::to_string(step.who), where = std::to_string(step.where), how = std::to_string(step.how);
    return step.what < Deliver ? "laptop " + who + " " + names[step.what] + " record " + where + " (" + how + ")"
                               : "laptop " + where + " delivers to laptop " + who + " (" + how + ")";
}

void MergeHistory::write(MergeReplica &laptop, const QByteArray &sql, const QByteArray &record, const QByteArrayList &texts)
{
    laptop.write(sql, record, texts);
    acknowledge(laptop);
}

void MergeHistory::edit(MergeReplica &laptop, What what, const Step &step)
{
    const QByteArray record = recordId(1 + int(step.where % kFirms));
    if (!isThere(laptop, kFirm, record))
        return write(laptop, "INSERT INTO enterprise (id, name, phone, note) VALUES (?1, ?2, ?3, 'n')", record,
                     {number(step.how, 4), number(step.how / 4, 2)});
    if (what == EditFirm)
        write(laptop, "UPDATE enterprise SET name = ?2 WHERE id = ?1", record, {number(step.how, 4)});
    else if (what == EditContact)
        write(laptop, "UPDATE enterprise SET phone = ?2, note = ?3 WHERE id = ?1", record,
              {number(step.how, 4), number(step.how / 4, 3)});
    else if (what == EditNote)
        write(laptop, "UPDATE enterprise SET note = ?2 WHERE id = ?1", record, {number(step.how, 5)});
    else
        write(laptop, "UPDATE enterprise SET voided = nullif(?2, '0') WHERE id = ?1", record, {number(step.how, 3)});
}

/// A child may come before its parent, and without it.
void MergeHistory::editFeature(MergeReplica &laptop, const Step &step)
{
    const QByteArray record = featureId(step.where);
    if (!isThere(laptop, kFeature, record))
        write(laptop, "INSERT INTO enterprise_feature (id, enterprise_id, field, present) VALUES (?1, CAST(?3 AS BLOB), ?2, 1)", record,
              {number(step.how, 2), recordId(1 + int(step.how % kFirms))});
    else
        write(laptop, "UPDATE enterprise_feature SET present = CAST(?2 AS INTEGER) WHERE id = ?1", record, {number(step.how, 3)});
}

void MergeHistory::settleOne(MergeReplica &laptop, const Step &step)
{
    const auto conflicts = laptop.log().conflicts();
    if (conflicts.empty())
        return;
    const auto &conflict = conflicts[step.where % conflicts.size()];
    laptop.settle(conflict, conflict.heads[step.how % conflict.heads.size()].value);
    acknowledge(laptop);
}

/// A later program that has seen what `seenBy` has: a new entity, a new group, or a new member of a known group.
void MergeHistory::writeLater(MergeReplica &seenBy, const Step &step)
{
    auto &stream = m_acknowledged[m_later];
    store::Operation op{{m_later, qint64(stream.size()) + 1}, qint64(stream.size() + 1) << 40, QByteArray(16, 'n'), kFirm,
                        recordId(1 + int(step.where % kFirms)), u"identity"_qs, {}, {}};
    op.value = R"({"name":"later )" + number(step.how, 3) + R"(","color":"red"})";
    if (step.how % 4 == 0)
        op.entity = u"drone_flight"_qs;
    else if (step.how % 4 == 1)
        op.group = u"paint"_qs;
    const MergeOracle seen = oracleOf(vectorOf(seenBy));
    for (const auto &head : seen.heads(op.entity, op.record, op.group))
        op.supersedes.push_back(head.version);
    stream.push_back(op);
}

void MergeHistory::jump(MergeReplica &laptop, unsigned how)
{
    const qint64 days = how % 4 == 0 ? qint64(how / 4 % 7300) - 3650 : qint64(how / 4 % 60) - 30;
    laptop.clock().reset();
    laptop.clock().advanceMillis(days * 86'400'000 + qint64(how % 1000));
}

/// Some prefix of every stream that one has, also what the other knows already.
void MergeHistory::deliverSome(MergeReplica &from, MergeReplica &to, unsigned how)
{
    std::mt19937 random(how);
    if (random() % 4 == 0) {
        const qint64 known = to.log().lastSequence(m_later);
        const auto &later = m_acknowledged[m_later];
        to.receive({later.begin() + known, later.begin() + known + std::min<qint64>(2, qint64(later.size()) - known)});
    }
    if (&to == &from)
        return;
    for (const auto &tip : from.log().tips()) {
        if (tip.stream == to.key() || random() % 3 == 0)
            continue;
        const qint64 known = to.log().lastSequence(tip.stream);
        const qint64 first = std::max<qint64>(1, known + 1 - qint64(random() % 3));
        to.receive(from.log().read(tip.stream, first, 1 + int(random() % 12)));
    }
}

HistoryFamily mergeFamily(ReplicaPool &pool)
{
    return {[](unsigned seed) {
                std::mt19937 random(seed * 7919 + 1);
                const int count = seed % 100 == 0 ? 300 : 8 + int(random() % 32);
                return randomSteps(random, count, MergeHistory::kKinds);
            },
            [&pool](unsigned seed, const Steps &steps) {
                MergeHistory history(seed, pool);
                for (const Step &step : steps)
                    history.play(step);
                history.finish();
            },
            MergeHistory::describe};
}

}
