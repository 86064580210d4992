#include "models/store/enterprise/firmlinkrepository.h"
#include "tests/store/mergebench.h"
#include "tests/support/catch.h"

#include <numeric>

using namespace xunzhen;
using testing::MergeBench;
using testing::MergeReplica;
using testing::recordId;

namespace {

using Act = std::function<void(MergeBench &, MergeReplica &)>;

/// Something that happens: an act of a laptop, or everything it has reaching another.
struct Event
{
    unsigned who = 0;
    Act act;
    unsigned to = 0;
    int order = 0; ///< acts of one laptop keep their order
};

Event does(unsigned who, Act act, int order = 0)
{
    return {who, std::move(act), 0, order};
}

Event reaches(unsigned from, unsigned to)
{
    return {from, nullptr, to, 0};
}

bool keepsOrder(const std::vector<Event> &events, const std::vector<std::size_t> &places)
{
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = i + 1; j < places.size(); ++j) {
            const Event &earlier = events[places[i]], &later = events[places[j]];
            if (earlier.act && later.act && earlier.who == later.who && earlier.order > later.order)
                return false;
        }
    return true;
}

/// Every order of the events, each in fresh stores after `start`; then everything arrives and the rule must hold.
int inEveryOrder(std::size_t laptops, const std::vector<Event> &events, const Act &start, const std::function<void(MergeBench &)> &check)
{
    static testing::ReplicaPool pool = testing::sixReplicas();
    std::vector<std::size_t> places(events.size());
    std::iota(places.begin(), places.end(), 0);
    int orders = 0;
    do {
        if (!keepsOrder(events, places))
            continue;
        ++orders;
        MergeBench bench(pool, laptops);
        start(bench, bench.laptop(0));
        for (const std::size_t place : places) {
            const Event &event = events[place];
            event.act ? event.act(bench, bench.laptop(event.who)) : bench.deliver(bench.laptop(event.who), bench.laptop(event.to));
        }
        try {
            bench.finish();
            check(bench);
        } catch (const testing::Broken &broken) {
            std::string order;
            for (const std::size_t place : places)
                order += ' ' + std::to_string(place);
            FAIL(broken.invariant << ": " << broken.what << ", in the order" << order);
        }
    } while (std::next_permutation(places.begin(), places.end()));
    return orders;
}

Act writes(const QByteArray &sql, const QByteArray &record, const QByteArrayList &texts = {})
{
    return [=](MergeBench &bench, MergeReplica &laptop) {
        laptop.write(sql, record, texts);
        bench.acknowledge(laptop);
    };
}

/// The laptop makes the records of `acts`, and all have them.
Act allHave(const std::vector<Act> &acts)
{
    return [=](MergeBench &bench, MergeReplica &laptop) {
        for (const Act &act : acts)
            act(bench, laptop);
        for (unsigned i = 1; i < bench.size(); ++i)
            bench.deliver(laptop, bench.laptop(i));
    };
}

const QByteArray kFirm = recordId(1), kVisit = recordId(2), kAnswer = recordId(3);

const Act kMakesFirm = writes("INSERT INTO enterprise (id, name, note) VALUES (?1, ?2, 'n')", kFirm, {"甲"});
Act renames(const QByteArray &name)
{
    return writes("UPDATE enterprise SET name = ?2 WHERE id = ?1", kFirm, {name});
}
Act voids(const QByteArray &reason)
{
    return writes("UPDATE enterprise SET voided = ?2 WHERE id = ?1", kFirm, {reason});
}

const Act kMakesVisit = writes("INSERT INTO visit (id, state) VALUES (?1, 'open')", kVisit);
const Act kAnswers = writes("INSERT INTO answer (id, visit_id, item_code, note) VALUES (?1, CAST(?2 AS BLOB), 'A-1', '先')", kAnswer, {kVisit});
/// After the seal was seen the record is frozen, and that is right.
Act notes(const QByteArray &note)
{
    return [=](MergeBench &bench, MergeReplica &laptop) {
        if (laptop.read("SELECT state FROM visit WHERE id = ?1", kVisit) != "issued")
            writes("UPDATE answer SET note = ?2 WHERE id = ?1", kAnswer, {note})(bench, laptop);
    };
}

QByteArray sealOf(MergeReplica &laptop, const QByteArray &paper)
{
    return laptop.read("SELECT number || ' ' || pdf_hash || ' ' || record_digest || ' ' || versions FROM paper WHERE id = ?1", paper);
}

/// Issues a paper that names the bytes and the versions it shows; `sealed` keeps what it said.
Act seals(const QByteArray &paper, const QByteArray &number, QByteArray &sealed)
{
    return [paper, number, &sealed](MergeBench &bench, MergeReplica &laptop) {
        const QByteArray note = laptop.read("SELECT note FROM answer WHERE id = ?1", kAnswer);
        laptop.write("INSERT INTO paper (id, visit_id, number, pdf_hash, record_digest, versions) "
                     "VALUES (?1, CAST(?2 AS BLOB), ?3, ?4, ?5, 'v')", paper, {kVisit, number, "pdf of " + note, "digest of " + note});
        if (laptop.read("SELECT state FROM visit WHERE id = ?1", kVisit) != "issued")
            laptop.write("UPDATE visit SET state = 'issued' WHERE id = ?1", kVisit);
        bench.acknowledge(laptop);
        sealed = sealOf(laptop, paper);
    };
}

std::size_t conflictsOf(MergeBench &bench)
{
    return bench.laptop(0).log().conflicts().size();
}

}

TEST_CASE("Fault 31: an edit against a void loses neither, in every order")
{
    std::set<std::size_t> shown;
    const auto check = [&](MergeBench &bench) {
        for (unsigned i = 0; i < bench.size(); ++i) {
            testing::require(bench.laptop(i).read("SELECT name FROM enterprise WHERE id = ?1", kFirm) == "丙", "I1", "the edit");
            testing::require(bench.laptop(i).read("SELECT voided FROM enterprise WHERE id = ?1", kFirm) == "错", "I1", "the void");
        }
        shown.insert(conflictsOf(bench));
    };
    CHECK(inEveryOrder(2, {does(0, renames("乙"), 0), does(0, renames("丙"), 1), does(1, voids("重"), 0), does(1, voids("错"), 1),
                           reaches(0, 1), reaches(1, 0)}, allHave({kMakesFirm}), check) == 180);
    CHECK(inEveryOrder(3, {does(0, renames("丙")), does(1, voids("错")), does(2, writes("UPDATE enterprise SET phone = '1' WHERE id = ?1", kFirm)),
                           reaches(0, 1), reaches(1, 2), reaches(2, 0)}, allHave({kMakesFirm}), check) == 720);
    CHECK(shown == std::set<std::size_t>{0, 1}); // none where the one had seen the other
}

TEST_CASE("Fault 31: an edit against a void is a conflict that shows both and that one settles for all, either way, in every order")
{
    for (const bool stays : {true, false}) {
        const auto settle = [&](MergeBench &bench) {
            testing::require(conflictsOf(bench) == 1, "I11", "an edit against a void is no conflict");
            for (unsigned i = 0; i < bench.size(); ++i) {
                const auto conflict = bench.laptop(i).log().conflicts().front();
                testing::require(conflict.group == u"void" && conflict.heads.size() == 2 && conflict.heads[0].value.contains("错")
                                     && conflict.heads[1].value.contains("乙"), "I11", "the conflict does not show both");
            }
            MergeReplica &one = bench.laptop(1);
            const auto conflict = one.log().conflicts().front();
            one.settle(conflict, conflict.heads[stays ? 1 : 0].value);
            bench.acknowledge(one);
            bench.finish();
            for (unsigned i = 0; i < bench.size(); ++i) {
                const QByteArray voided = bench.laptop(i).read("SELECT coalesce(voided, '') FROM enterprise WHERE id = ?1", kFirm);
                testing::require(voided == (stays ? "" : "错"), "I2", "settled otherwise: " + voided.toStdString());
                testing::require(bench.laptop(i).read("SELECT name FROM enterprise WHERE id = ?1", kFirm) == "乙", "I1", "the edit");
            }
            testing::require(conflictsOf(bench) == 0, "I11", "the conflict is not settled");
        };
        CHECK(inEveryOrder(2, {does(0, renames("乙")), does(1, voids("错"))}, allHave({kMakesFirm}), settle) == 2);
    }
}

TEST_CASE("Fault 31: who edits a firm that was taken out, or takes out one that was edited, having seen that, is at odds with nobody")
{
    const auto check = [](MergeBench &bench) { testing::require(conflictsOf(bench) == 0, "I11", "a conflict out of nothing"); };
    CHECK(inEveryOrder(2, {does(0, voids("错"))}, allHave({kMakesFirm, renames("乙")}), check) == 1);
    CHECK(inEveryOrder(2, {does(1, voids("错"))}, allHave({kMakesFirm, renames("乙")}), check) == 1);
    CHECK(inEveryOrder(2, {does(1, renames("丙"))}, allHave({kMakesFirm, renames("乙"), voids("错")}), check) == 1);
    CHECK(inEveryOrder(2, {does(1, voids(""))}, allHave({kMakesFirm, voids("错"), renames("乙")}), check) == 1);
}

TEST_CASE("Fault 31: a settlement between a void and an edit is taken back with both as they were")
{
    for (const bool stays : {true, false}) {
        const auto check = [&](MergeBench &bench) {
            MergeReplica &one = bench.laptop(0);
            const auto before = one.log().conflicts().front();
            one.settle(before, before.heads[stays ? 1 : 0].value);
            {
                store::Transaction transaction(one.database());
                one.log().reopen(before.entity, before.record, before.group, {before.heads[0].value, before.heads[1].value});
                transaction.commit();
            }
            bench.acknowledge(one);
            bench.finish();
            const auto conflicts = bench.laptop(1).log().conflicts();
            testing::require(conflicts.size() == 1 && conflicts[0].heads.size() == 2, "I11", "the conflict is not open again");
            testing::require(conflicts[0].heads[0].value == before.heads[0].value && conflicts[0].heads[1] == before.heads[1], "I11",
                             "other values");
        };
        // The first edit was seen by who took the firm out.
        CHECK(inEveryOrder(2, {does(0, renames("乙")), does(1, voids("错"))}, allHave({kMakesFirm, writes(
            "UPDATE enterprise SET note = ?2 WHERE id = ?1", kFirm, {"先"})}), check) == 2);
    }
}

TEST_CASE("Fault 31: two that say the same of two firms in both directions make one firm and no conflict, in every order")
{
    const QByteArray one = recordId(4), other = recordId(5);
    const auto links = [](const QByteArray &link, const QByteArray &a, const QByteArray &b) {
        return writes("INSERT INTO enterprise_alias (id, one_id, other_id, reason, at) VALUES (?1, CAST(?2 AS BLOB), CAST(?3 AS BLOB), '同', 1)",
                      link, {a, b});
    };
    const Act makes = [&](MergeBench &bench, MergeReplica &laptop) {
        writes("INSERT INTO enterprise (id, name) VALUES (?1, '甲')", one)(bench, laptop);
        writes("INSERT INTO enterprise (id, name) VALUES (?1, '甲厂')", other)(bench, laptop);
    };
    const auto check = [&](MergeBench &bench) {
        const auto a = *domain::EnterpriseId::fromBytes(one), b = *domain::EnterpriseId::fromBytes(other);
        for (unsigned i = 0; i < bench.size(); ++i) {
            const domain::FirmSets firms(store::FirmLinkRepository(bench.laptop(i).database()).holding(), {a, b});
            testing::require(firms.canonical(a) == a && firms.canonical(b) == a, "I2", "another record stands for the firm");
            testing::require(firms.hidden() == std::set{b} && firms.members(b).size() == 2, "I2", "not one firm");
            testing::require(bench.laptop(i).log().conflicts().empty(), "I11", "a conflict out of nothing");
        }
    };
    CHECK(inEveryOrder(3, {does(0, links(recordId(11), one, other)), does(1, links(recordId(12), other, one)),
                           does(2, writes("UPDATE enterprise SET note = 'n' WHERE id = ?1", other)), reaches(0, 1), reaches(1, 2), reaches(2, 0)},
                       allHave({makes}), check) == 720);
}

TEST_CASE("Fault 31: three that rename one firm end with the same conflict or the same name, in every order")
{
    std::set<std::size_t> seen;
    const auto check = [&](MergeBench &bench) { seen.insert(conflictsOf(bench)); };
    CHECK(inEveryOrder(3, {does(0, renames("甲说")), does(1, renames("乙说")), does(2, renames("丙说")), reaches(0, 1), reaches(1, 2),
                           reaches(2, 0)}, allHave({kMakesFirm}), check) == 720);
    CHECK(seen == std::set<std::size_t>{0, 1});
}

TEST_CASE("Fault 31: an edit against a seal leaves the issued bytes as they were, in every order")
{
    QByteArray sealed;
    const QByteArray paper = recordId(9);
    const auto check = [&](MergeBench &bench) {
        for (unsigned i = 0; i < bench.size(); ++i)
            testing::require(sealOf(bench.laptop(i), paper) == sealed, "I10", "the issued paper reads " + sealOf(bench.laptop(i), paper).toStdString());
    };
    const Act start = allHave({kMakesVisit, kAnswers});
    CHECK(inEveryOrder(2, {does(0, seals(paper, "1号", sealed)), does(1, notes("后"), 0), does(1, notes("再"), 1), reaches(0, 1), reaches(1, 0)},
                       start, check) == 60);
    CHECK(inEveryOrder(3, {does(0, seals(paper, "1号", sealed)), does(1, notes("后")), does(2, notes("再")), reaches(0, 1), reaches(1, 2),
                           reaches(2, 0)}, start, check) == 720);
}

TEST_CASE("Fault 31: of two seals of one draft both exist, unchanged, in every order")
{
    QByteArray first, second;
    const QByteArray one = recordId(8), other = recordId(9);
    const auto check = [&](MergeBench &bench) {
        for (unsigned i = 0; i < bench.size(); ++i) {
            testing::require(sealOf(bench.laptop(i), one) == first, "I10", "the first paper");
            testing::require(sealOf(bench.laptop(i), other) == second, "I10", "the second paper");
        }
    };
    CHECK(inEveryOrder(3, {does(0, seals(one, "1号", first)), does(1, seals(other, "2号", second)), does(2, notes("后")), reaches(0, 1),
                           reaches(1, 0), reaches(2, 1)}, allHave({kMakesVisit, kAnswers}), check) == 720);
}

TEST_CASE("Fault 31: a child that comes before its parent waits for nothing, in every order")
{
    const Act child = writes("INSERT INTO enterprise_feature (id, enterprise_id, field, present) VALUES (?1, CAST(?2 AS BLOB), 'f', 1)",
                             recordId(7), {kFirm});
    const auto check = [](MergeBench &bench) {
        for (unsigned i = 0; i < bench.size(); ++i) {
            testing::require(bench.laptop(i).read("SELECT count(*) || '' FROM enterprise_feature JOIN enterprise e ON e.id = enterprise_id")
                                 == "1", "I1", "the child is not with its parent");
            testing::require(bench.laptop(i).log().conflicts().empty(), "I11", "a conflict out of nothing");
        }
    };
    CHECK(inEveryOrder(3, {does(0, kMakesFirm, 0), does(0, renames("乙"), 1), does(1, child), reaches(0, 2), reaches(1, 2), reaches(2, 0)},
                       [](MergeBench &, MergeReplica &) {}, check) == 360);
}
