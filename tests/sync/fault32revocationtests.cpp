#include "tests/sync/faults.h"

using namespace xunzhen;
using testing::Laptop;

namespace {

/// Wang revokes Zhao's laptop, which does not know it and writes on.
struct RevokedLaptop : testing::ThreeLaptops
{
    std::set<QString> rosterBefore;

    RevokedLaptop()
    {
        zhao.addsFirm(1, u"收下的"_qs);
        allSync();
        for (const auto &[path, bytes] : folder.files)
            if (path.startsWith(u"roster/"_qs))
                rosterBefore.insert(path);
        wang.enrolment().revoke(testing::streamOf(zhao).device, u"丢失"_qs);
    }
    void keepsFromKnowing(Laptop &laptop)
    {
        laptop.share.hides = [before = rosterBefore](const QString &path) {
            return path.startsWith(u"roster/"_qs) && !before.contains(path);
        };
    }
    void lets(Laptop &laptop)
    {
        laptop.share.hides = [](const QString &) { return false; };
    }
    void writesOn(int firm)
    {
        keepsFromKnowing(zhao);
        zhao.addsFirm(firm, u"越界的"_qs);
        zhao.syncs();
    }
    void requireEnd(const std::vector<Laptop *> &those)
    {
        for (Laptop *one : those) {
            REQUIRE(one->firmName(1) == u"收下的"_qs);
            REQUIRE(one->firmName(2) == u"(none)"_qs);
            REQUIRE(one->firmName(3) == u"(none)"_qs);
            REQUIRE(one->log().stateHash() == wang.log().stateHash());
        }
    }
};

}

TEST_CASE("Fault 32: whether revocation comes before, between or after the segments beyond it, the same operations count everywhere")
{
    enum class Learns { Before, Between, After };
    const auto learns = GENERATE(Learns::Before, Learns::Between, Learns::After);
    CAPTURE(int(learns));
    RevokedLaptop office;
    if (learns != Learns::Before)
        office.keepsFromKnowing(office.li);
    office.writesOn(2);
    office.li.syncs();
    CHECK((office.li.firmName(2) == u"(none)"_qs) == (learns == Learns::Before));
    if (learns == Learns::Between)
        office.lets(office.li);
    office.li.syncs();
    office.writesOn(3);
    office.li.syncs();
    office.lets(office.li);
    for (int round = 0; round < 2; ++round)
        for (Laptop *one : {&office.wang, &office.li})
            one->syncs();
    office.requireEnd({&office.wang, &office.li});
    Laptop late(u"孙"_qs, 4, office.folder);
    office.wang.enrolment().approve(late.enrolment().requestJoin(late.member()));
    late.syncs();
    office.requireEnd({&late});
    office.lets(office.zhao);
    CHECK(office.zhao.syncs().state == sync::EnrolmentState::Revoked);
}

TEST_CASE("Fault 32: a stolen laptop that dates its work back does not get in before the pin")
{
    RevokedLaptop office;
    office.zhao.clock.advanceDays(-400);
    office.writesOn(2);
    const auto segments = testing::segmentsOf(office.folder, office.zhao);
    REQUIRE(segments.size() == 2);
    for (int round = 0; round < 2; ++round)
        for (Laptop *one : {&office.wang, &office.li})
            one->syncs();
    office.requireEnd({&office.wang, &office.li});
}

TEST_CASE("Fault 32: forged segments and those of another space have no effect under any name")
{
    testing::ThreeLaptops all;
    testing::TwoLaptops others(20);
    others.wang.addsFirm(8, u"外来"_qs);
    others.bothSync();
    all.wang.addsFirm(1, u"甲"_qs);
    all.allSync();
    const auto stranger = sync::DeviceIdentity::load(others.wang.keys).value();
    const auto self = sync::DeviceIdentity::load(all.wang.keys).value();
    const QByteArray last = all.folder.files.at(testing::segmentsOf(all.folder, all.wang).back());
    sync::SegmentHeader header = sync::readSegmentHeader(last);
    header.previous = sync::sealedHash(last);
    store::Operation op = sync::decodeSegment(last).back();
    op.version.seq = 2;
    op.record = testing::firmId(9);
    op.value = R"({"name":"伪造"})";
    const QByteArray forged = sync::encodeSegment(header, {op}, stranger); // in Wang's name, by another key
    all.folder.files[sync::names::segment(sync::readSegmentHeader(forged), sync::sealedHash(forged))] = forged;
    all.folder.files[sync::names::head(self.stream(), 2, QByteArray(32, '\1'))] = "x";
    for (const auto &[path, bytes] : others.folder.files)
        if (path != u"space.id"_qs)
            all.folder.files.emplace(path, bytes);
    const QByteArray before = all.li.log().stateHash();
    all.li.syncs();
    all.zhao.syncs();
    for (Laptop *one : {&all.li, &all.zhao}) {
        CHECK(one->firmName(8) == u"(none)"_qs);
        CHECK(one->firmName(9) == u"(none)"_qs);
        CHECK(one->log().stateHash() == before);
    }
    all.wang.addsFirm(2, u"乙"_qs);
    all.allSync();
    CHECK(all.li.firmName(2) == u"乙"_qs);
    CHECK(all.li.firmName(9) == u"(none)"_qs);
}
