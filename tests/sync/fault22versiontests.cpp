#include "tests/sync/faults.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace xunzhen;
using store::Operation;
using testing::hasNote;
using testing::Laptop;

namespace {

/// What a later program on `laptop` writes: a member that nobody knows here, a new group and a new entity.
void writesAsLater(Laptop &laptop)
{
    const auto self = testing::streamOf(laptop);
    const qint64 last = laptop.log().lastSequence(self);
    const auto history = laptop.log().history(u"enterprise"_qs, testing::firmId(1));
    const qint64 clock = history.back().hlc + (qint64(5) << 16);
    const QByteArray author = laptop.member().inspector;
    const std::vector<Operation> ops{
        {{self, last + 1}, clock, author, u"enterprise"_qs, testing::firmId(1), u"identity"_qs, R"({"name":"新版","uscc":null,"color":"red"})",
         {history.back().version}},
        {{self, last + 2}, clock + 1, author, u"enterprise"_qs, testing::firmId(1), u"paint"_qs, R"({"paint":"blue"})", {}},
        {{self, last + 3}, clock + 2, author, u"drone_flight"_qs, testing::firmId(9), u"*"_qs, R"({"height":30})", {}}};
    store::Transaction transaction(laptop.database());
    laptop.log().apply(ops);
    transaction.commit();
}

std::vector<Operation> everythingOf(Laptop &laptop)
{
    std::vector<Operation> all;
    for (const auto &tip : laptop.log().tips())
        for (const Operation &op : laptop.log().read(tip.stream, 1, 1000))
            all.push_back(op);
    return all;
}

/// Changes required features in a segment's header and seals it anew, as a later program of this author would.
QByteArray withFeatures(QByteArray file, quint64 features, const sync::DeviceIdentity &author)
{
    constexpr int kFeatures = 8;
    file.replace(kFeatures, 8, QByteArray(reinterpret_cast<const char *>(&features), 8));
    return sync::sealed(file.left(file.size() - sync::kTrailerBytes), author);
}

}

TEST_CASE("Fault 22: what a later program writes is kept, forwarded, carried along by edits, and the same everywhere")
{
    testing::ThreeLaptops all;
    all.wang.addsFirm(1, u"甲"_qs);
    all.allSync();
    writesAsLater(all.wang);
    CHECK(all.wang.syncs().sentOps == 3);
    CHECK(all.li.syncs().notes.empty());
    CHECK(all.li.firmName(1) == u"新版"_qs);
    all.li.renamesFirm(1, u"旧版改"_qs);
    all.allSync();
    testing::requireSame(all.all());
    CHECK(all.wang.firmName(1) == u"旧版改"_qs);
    const auto known = everythingOf(all.zhao);
    CHECK(known == everythingOf(all.wang));
    const auto edit = std::find_if(known.begin(), known.end(), [](const Operation &op) { return op.value.contains("旧版改"); });
    REQUIRE(edit != known.end());
    CHECK(edit->value.contains(R"("color":"red")"));
    CHECK(std::any_of(known.begin(), known.end(), [](const Operation &op) { return op.entity == u"drone_flight"_qs; }));
    Laptop late(u"孙"_qs, 4, all.folder);
    all.wang.enrolment().approve(late.enrolment().requestJoin(late.member()));
    late.syncs();
    CHECK(everythingOf(late) == known);
    CHECK(late.log().stateHash() == all.wang.log().stateHash());
}

TEST_CASE("Fault 23: a required feature that is not known holds its own stream from there on, says so, and nobody else")
{
    testing::ThreeLaptops all;
    for (int firm = 1; firm <= 3; ++firm) {
        all.wang.addsFirm(firm, QString::number(firm));
        all.wang.syncs();
    }
    const auto paths = testing::segmentsOf(all.folder, all.wang);
    REQUIRE(paths.size() == 3);
    const auto author = sync::DeviceIdentity::load(all.wang.keys).value();
    const QByteArray later = withFeatures(all.folder.files.at(paths[1]), quint64(1) << 40, author);
    const QByteArray known = all.folder.files.at(paths[1]);
    all.folder.files[paths[1]] = later;
    all.zhao.addsFirm(4, u"旁"_qs);
    all.zhao.syncs();
    const auto report = all.li.syncs();
    CHECK(hasNote(report, u"update-needed"_qs));
    CHECK(all.li.firmName(1) == u"1"_qs);
    CHECK(all.li.firmName(2) == u"(none)"_qs);
    CHECK(all.li.firmName(3) == u"(none)"_qs);
    CHECK(all.li.firmName(4) == u"旁"_qs);
    all.li.addsFirm(5, u"照常"_qs);
    CHECK(all.li.syncs().sentOps == 1);
    all.folder.files[paths[1]] = known; // as after the update: the segment can be read
    CHECK(all.li.syncs().receivedOps == 2);
    all.allSync();
    testing::requireSame(all.all());
}
