#include "tests/sync/faults.h"

using namespace xunzhen;
using testing::hasNote;
using testing::Laptop;

namespace {

struct ClonedLaptop : testing::ThreeLaptops
{
    Laptop twin{u"李"_qs, 9, folder};
    std::map<QString, QByteArray> atCloning;

    ClonedLaptop()
    {
        for (int firm = 1; firm <= 3; ++firm)
            li.addsFirm(firm, u"原"_qs);
        allSync();
        twin.becomesCopyOf(li);
        atCloning = folder.files;
    }
    std::vector<Laptop *> four() { return {&wang, &li, &twin, &zhao}; }
    /// Fifty edits of firms of its own, and a few of those that both have.
    void works(Laptop &laptop, int first, const QString &mark)
    {
        for (int i = 0; i < 50; ++i)
            if (i % 10 == 9)
                laptop.renamesFirm(1 + i % 3, mark + QString::number(i));
            else
                laptop.addsFirm(first + i, mark + QString::number(i));
    }
    /// The twin's view of the folder is that of the day when the disk was cloned, and its own files.
    void syncsUnseen(Laptop &laptop)
    {
        std::set<QString> unseen;
        for (const auto &[path, bytes] : folder.files)
            if (!atCloning.contains(path))
                unseen.insert(path);
        laptop.share.hides = [unseen](const QString &path) { return unseen.contains(path); };
        laptop.syncs();
        laptop.share.hides = [](const QString &) { return false; };
    }
    void requireNothingLost(int first, const QString &mark)
    {
        for (Laptop *one : four())
            for (int i = 0; i < 50; ++i)
                if (i % 10 != 9)
                    REQUIRE(one->firmName(first + i) == mark + QString::number(i));
    }
};

}

TEST_CASE("Fault 17: a cloned laptop and its twin, fifty edits each, lose nothing, fork in everybody's sight and block nobody")
{
    ClonedLaptop office;
    office.works(office.li, 10, u"李"_qs);
    office.works(office.twin, 70, u"孪"_qs);
    office.li.syncs();
    office.zhao.syncs();
    office.syncsUnseen(office.twin);
    office.wang.addsFirm(5, u"旁"_qs);
    office.wang.syncs();
    office.zhao.syncs();
    CHECK(office.zhao.firmName(5) == u"旁"_qs);
    for (int round = 0; round < 4; ++round)
        for (Laptop *one : office.four())
            one->syncs();
    office.requireNothingLost(10, u"李"_qs);
    office.requireNothingLost(70, u"孪"_qs);
    for (Laptop *one : office.four()) {
        CHECK(one->log().stateHash() == office.wang.log().stateHash());
        CHECK(one->engine().status().waitingOps == 0);
        CHECK(hasNote(one->syncs(), u"fork"_qs));
    }
    CHECK(testing::streamOf(office.li) != testing::streamOf(office.twin));
    CHECK(office.zhao.log().conflicts().size() == 3); // the three firms that both renamed
}

TEST_CASE("Fault 18: a twin that syncs within the same listing is found within two runs")
{
    ClonedLaptop office;
    office.li.addsFirm(10, u"李的"_qs);
    office.twin.addsFirm(11, u"孪生的"_qs);
    bool isInside = false;
    office.li.share.beforeCall = [&](testing::ShareCall call, const QString &path) {
        if (call == testing::ShareCall::Write && path.startsWith(u"s/"_qs) && !std::exchange(isInside, true))
            office.twin.syncs(); // Li has listed the folder already
    };
    auto report = office.li.syncs();
    REQUIRE(isInside);
    bool isFound = hasNote(report, u"fork"_qs) || hasNote(report, u"rolled-back"_qs);
    for (int again = 0; again < 2 && !isFound; ++again)
        for (Laptop *one : {&office.li, &office.twin}) {
            report = one->syncs();
            isFound = isFound || hasNote(report, u"fork"_qs) || hasNote(report, u"rolled-back"_qs);
        }
    CHECK(isFound);
    for (int round = 0; round < 4; ++round)
        for (Laptop *one : office.four())
            one->syncs();
    for (Laptop *one : office.four()) {
        CHECK(one->firmName(10) == u"李的"_qs);
        CHECK(one->firmName(11) == u"孪生的"_qs);
        CHECK(one->log().stateHash() == office.wang.log().stateHash());
    }
    CHECK(testing::streamOf(office.li) != testing::streamOf(office.twin));
}

TEST_CASE("Fault 20: a laptop restored whole while out of reach, twenty edits, then a sync: the fork is kept and nothing is lost")
{
    ClonedLaptop office; // the twin is the restored laptop: store, archive and high-water mark of an earlier day
    for (int i = 0; i < 5; ++i)
        office.li.addsFirm(10 + i, u"前"_qs);
    office.li.syncs();
    office.zhao.syncs();
    for (int i = 0; i < 20; ++i)
        office.twin.addsFirm(40 + i, u"后"_qs);
    const bool seesItsPast = GENERATE(true, false);
    CAPTURE(seesItsPast);
    if (seesItsPast)
        CHECK(hasNote(office.twin.syncs(), u"rolled-back"_qs));
    else
        office.syncsUnseen(office.twin);
    const std::vector<Laptop *> three{&office.wang, &office.twin, &office.zhao};
    for (int round = 0; round < 4; ++round)
        for (Laptop *one : three)
            one->syncs();
    for (Laptop *one : three) {
        for (int i = 0; i < 5; ++i)
            CHECK(one->firmName(10 + i) == u"前"_qs);
        for (int i = 0; i < 20; ++i)
            CHECK(one->firmName(40 + i) == u"后"_qs);
        CHECK(one->log().stateHash() == office.wang.log().stateHash());
        CHECK(hasNote(one->syncs(), u"fork"_qs) == !seesItsPast);
    }
    office.twin.renamesFirm(1, u"此后"_qs);
    for (int round = 0; round < 2; ++round)
        for (Laptop *one : three)
            one->syncs();
    CHECK(office.zhao.firmName(1) == u"此后"_qs);
}

TEST_CASE("Fault 17: a twin tells of the fork behind work that waits for its branch, and nobody waits for ever")
{
    testing::SimulatedFolder folder;
    Laptop wang(u"王"_qs, 1, folder), li(u"李"_qs, 2, folder), twin(u"王"_qs, 9, folder);
    wang.enrolment().createSpace(u"津南"_qs, wang.member());
    wang.enrolment().approve(li.enrolment().requestJoin(li.member()));
    twin.becomesCopyOf(wang);
    wang.addsFirm(1, u"王的"_qs);
    twin.addsFirm(3, u"孪的"_qs);
    twin.share.renamesThatFail = 17;
    twin.syncs();
    twin.share.renamesThatFail = 0;
    twin.notesOnFirm(3, u"注"_qs); // goes into its next incarnation, before the proof of the fork
    const std::vector<Laptop *> all{&wang, &li, &twin};
    for (int round = 0; round < 4; ++round)
        for (Laptop *one : all)
            one->syncs();
    for (Laptop *one : all) {
        CHECK(one->firmName(1) == u"王的"_qs);
        CHECK(one->firmName(3) == u"孪的"_qs);
        CHECK(one->firmNote(3) == u"注"_qs);
        CHECK(one->engine().status().waitingOps == 0);
        CHECK(one->log().stateHash() == wang.log().stateHash());
        CHECK(hasNote(one->syncs(), u"fork"_qs));
    }
    CHECK(li.log().conflicts().empty());
}

TEST_CASE("Fault 17: a twin's branch that no head names is everywhere, and nobody misses it")
{
    testing::SimulatedFolder folder, apart;
    Laptop wang(u"王"_qs, 1, folder), li(u"李"_qs, 2, folder), twin(u"王"_qs, 9, apart);
    wang.enrolment().createSpace(u"津南"_qs, wang.member());
    wang.enrolment().approve(li.enrolment().requestJoin(li.member()));
    wang.addsFirm(1, u"原"_qs);
    apart.files = folder.files;
    twin.becomesCopyOf(wang);
    wang.renamesFirm(1, u"王的"_qs);
    wang.syncs(); // both in one segment
    twin.syncs();
    folder.files.insert(apart.files.begin(), apart.files.end());
    twin.notesOnFirm(1, u"孪的"_qs);
    twin.share.renamesThatFail = 100;
    twin.syncs(); // in two, as far, and the second did not go out
    twin.share.renamesThatFail = 0;
    apart.files = folder.files;
    for (int round = 0; round < 5; ++round)
        for (Laptop *one : {&wang, &li, &twin}) {
            one->syncs();
            (one == &twin ? folder : apart).files = (one == &twin ? apart : folder).files;
        }
    for (Laptop *one : {&wang, &li, &twin}) {
        CHECK(one->firmName(1) == u"王的"_qs);
        CHECK(one->firmNote(1) == u"孪的"_qs);
        CHECK(one->log().stateHash() == wang.log().stateHash());
        CHECK(one->engine().status().waitingOps == 0);
    }
}
