#include "models/base/error.h"
#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"
#include "tests/sync/snapshotmaking.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::Laptop;
using testing::confirms;
using testing::failureOf;
using testing::hasNote;
using testing::makesSnapshot;

namespace {

sync::DeviceIdentity identityOf(const Laptop &laptop)
{
    return *sync::DeviceIdentity::load(laptop.keys);
}

sync::SpaceKeys keysFor(const sync::DeviceIdentity &self, base::IdSource &ids, quint32 epoch = 1)
{
    auto grant = sync::firstGrant(self, ids);
    grant.epoch = epoch;
    return sync::SpaceKeys({grant}, {}, self);
}

/// Wang and Li have worked in an encrypted space; Wang has made a snapshot.
struct SealedOffice
{
    testing::SimulatedFolder folder;
    Laptop wang{u"王"_qs, 1, folder}, li{u"李"_qs, 2, folder}, zhao{u"赵"_qs, 3, folder};

    SealedOffice()
    {
        wang.enrolment().createSpace(u"津南"_qs, wang.member(), domain::SpaceKind::Whole, true);
        asks(li);
        for (int firm = 1; firm <= 8; ++firm)
            wang.addsFirm(firm, u"机械厂 %1"_qs.arg(firm));
        meet();
        li.renamesFirm(3, u"李改"_qs);
        meet();
        CHECK(makesSnapshot(wang).notes.empty());
    }
    void asks(Laptop &laptop) { wang.enrolment().approve(laptop.enrolment().requestJoin(laptop.member())); }
    void meet(const std::vector<Laptop *> &others = {})
    {
        std::vector<Laptop *> all{&wang, &li};
        all.insert(all.end(), others.begin(), others.end());
        for (int round = 0; round < 2; ++round)
            for (Laptop *one : all)
                one->syncs();
    }
    QString snapshot() const { return testing::snapshotsIn(folder).at(0); }
    /// The same statement about other bytes, signed by Wang.
    void resign(const sync::SpaceKeys &keys)
    {
        QByteArray &file = folder.files.at(snapshot());
        const auto header = sync::readSnapshotHeader(file);
        file = sync::encodeSnapshot(header, sync::snapshotDatabase(file, header, wang.enrolment().keys()), identityOf(wang), keys);
    }
};

}

TEST_CASE("a sealed snapshot opens with the space's key only, and no bit of it can be changed")
{
    testing::SimulatedFolder folder;
    Laptop wang(u"王"_qs, 1, folder), li(u"李"_qs, 2, folder);
    const auto self = sync::DeviceIdentity::loadOrCreate(wang.keys, wang.ids);
    const auto keys = keysFor(self, wang.ids);
    sync::SnapshotHeader header;
    header.space = QByteArray(16, 's');
    header.schema = 16;
    header.stateHash = QByteArray(32, 'h');
    header.vector = {{self.stream(), 41, QByteArray(8, 't')}};
    const QByteArray database = "SQLite format 3, as it were";
    const QByteArray file = sync::encodeSnapshot(header, database, self, keys);
    const auto read = sync::readSnapshotHeader(file);
    CHECK(read.features == sync::kSealedBody);
    CHECK(read.keyEpoch == 1);
    CHECK(read.vector == header.vector);
    CHECK(sync::snapshotDatabase(file, read, keys) == database);
    CHECK_FALSE(file.contains("SQLite"));
    CHECK(sync::encodeSnapshot(header, database, self, keys) == file); // one name, one content

    CHECK(failureOf([&] { sync::snapshotDatabase(file, read); }) == ErrorCode::KeyMissing);
    CHECK(failureOf([&] { sync::snapshotDatabase(file, read, keysFor(self, wang.ids, 2)); }) == ErrorCode::KeyMissing);
    CHECK(failureOf([&] { sync::snapshotDatabase(file, read, keysFor(self, li.ids)); }) == ErrorCode::DamagedFile);
    const auto none = sync::SpaceKeys({sync::firstGrant(self, wang.ids)}, {}, sync::DeviceIdentity::loadOrCreate(li.keys, li.ids));
    CHECK(failureOf([&] { sync::encodeSnapshot(header, database, self, none); }) == ErrorCode::KeyMissing);

    const QByteArray content = file.chopped(sync::kTrailerBytes);
    for (qsizetype place = 0; place < content.size(); ++place) { // sealed anew by a maker who lies about its header
        QByteArray changed = content;
        changed[place] = char(changed[place] ^ 1);
        changed = sync::sealed(changed, self);
        REQUIRE(failureOf([&] { sync::snapshotDatabase(changed, sync::readSnapshotHeader(changed), keys); }).has_value());
    }
    for (qsizetype length = 0; length < file.size(); ++length)
        REQUIRE(failureOf([&] { sync::readSnapshotHeader(file.left(length)); }).has_value());
}

TEST_CASE("a program leaves alone what it does not know of a snapshot, and writes a clear one as the first programs did")
{
    testing::MemoryKeyStore store;
    testing::CountedIds ids(1);
    const auto self = sync::DeviceIdentity::loadOrCreate(store, ids);
    sync::SnapshotHeader header;
    header.space = QByteArray(16, 's');
    header.stateHash = QByteArray(32, 'h');
    const QByteArray clear = sync::encodeSnapshot(header, "database", self), sealed = sync::encodeSnapshot(header, "database", self, keysFor(self, ids));
    constexpr qsizetype kFormatPlace = 4, kFeaturesPlace = 6, kEpochPlace = 14;
    CHECK(clear.at(kFormatPlace) == 1);
    CHECK(sealed.at(kFormatPlace) == 2);
    const auto with = [&](qsizetype place, char value) {
        QByteArray other = sealed.chopped(sync::kTrailerBytes);
        other[place] = value;
        return sync::sealed(other, self);
    };
    CHECK(failureOf([&] { sync::readSnapshotHeader(with(kFormatPlace, 3)); }) == ErrorCode::Unsupported);
    CHECK(failureOf([&] { sync::readSnapshotHeader(with(kFeaturesPlace, 3)); }) == ErrorCode::Unsupported);
    CHECK(failureOf([&] { sync::readSnapshotHeader(with(kFeaturesPlace + 7, 1)); }) == ErrorCode::Unsupported);
    CHECK(failureOf([&] { sync::readSnapshotHeader(with(kFeaturesPlace, 0)); }) == ErrorCode::Unsupported);
    CHECK(failureOf([&] { sync::readSnapshotHeader(with(kEpochPlace, 0)); }) == ErrorCode::Unsupported);
}

SCENARIO("a new laptop starts from a sealed snapshot that a second one has confirmed")
{
    SealedOffice office;
    Laptop &zhao = office.zhao;
    confirms(office.li);
    zhao.addsFirm(60, u"before joining"_qs);
    office.asks(zhao);
    testing::hideSegments(zhao.share);
    CHECK(zhao.syncs().snapshotOps == 9); // no segment is to be had
    CHECK(zhao.firmName(3) == u"李改"_qs);
    CHECK(zhao.firmName(8) == u"机械厂 8"_qs);
    CHECK(zhao.firmName(60) == u"before joining"_qs);
    THEN("it fills its archive, and all agree")
    {
        testing::showAll(zhao.share);
        zhao.syncs();
        CHECK(sync::Snapshots::isArchiveComplete(zhao.context()));
        office.meet({&zhao});
        CHECK(zhao.log().stateHash() == office.wang.log().stateHash());
        CHECK(office.li.firmName(60) == u"before joining"_qs);
        const auto state = zhao.log().stateHash();
        zhao.engine().rebuild();
        CHECK(zhao.log().stateHash() == state);
    }
    THEN("who only sees the folder reads nothing in it")
    {
        const QByteArray file = office.folder.files.at(office.snapshot());
        CHECK(sync::readSnapshotHeader(file).keyEpoch == 1);
        CHECK_FALSE(file.contains("SQLite"));
        CHECK_FALSE(file.contains(u"机械厂"_qs.toUtf8()));
    }
}

SCENARIO("a sealed snapshot that cannot be opened is replayed instead")
{
    SealedOffice office;
    Laptop &zhao = office.zhao;
    confirms(office.li);
    QString note = u"snapshot-unconfirmed"_qs;
    GIVEN("a byte of it that flipped")
    {
        QByteArray &file = office.folder.files.at(office.snapshot());
        const qsizetype place = GENERATE_REF(0, 5, 40, 100, file.size() / 2, file.size() - 1);
        file[place] = char(file[place] ^ 16);
    }
    GIVEN("another key of the same epoch")
    {
        office.resign(keysFor(identityOf(office.wang), office.li.ids));
    }
    GIVEN("a key that this laptop was not given")
    {
        office.resign(keysFor(identityOf(office.wang), office.wang.ids, 7));
        note = u"key-missing"_qs;
    }
    office.asks(zhao);
    const auto report = zhao.syncs();
    CHECK(report.snapshotOps == 0);
    CHECK(hasNote(report, note));
    CHECK(zhao.firmName(3) == u"李改"_qs);
    CHECK(zhao.log().stateHash() == office.wang.log().stateHash());
}

SCENARIO("a laptop that was given no key yet starts from the snapshot once it has one")
{
    SealedOffice office;
    Laptop &zhao = office.zhao;
    confirms(office.li);
    std::set<QString> before;
    for (const auto &[path, bytes] : office.folder.files)
        before.insert(path);
    office.asks(zhao);
    QString grant; // the certificate arrives before the key does
    for (const auto &[path, bytes] : office.folder.files)
        if (path.startsWith(u"roster/"_qs) && !before.contains(path) && path > grant)
            grant = path;
    zhao.share.hides = [grant](const QString &path) { return path == grant; };
    const auto report = zhao.syncs();
    CHECK(report.snapshotOps == 0);
    CHECK(hasNote(report, u"key-missing"_qs));
    CHECK(zhao.firmName(1) == u"(none)"_qs);
    testing::hideSegments(zhao.share);
    CHECK(zhao.syncs().snapshotOps == 9);
    CHECK(zhao.firmName(1) == u"机械厂 1"_qs);
}

SCENARIO("a laptop was revoked, and the next epoch has begun")
{
    SealedOffice office;
    Laptop &wang = office.wang, &li = office.li, &zhao = office.zhao;
    Laptop qian(u"钱"_qs, 4, office.folder);
    office.asks(qian);
    qian.addsFirm(40, u"钱的"_qs);
    office.meet({&qian});
    office.folder.files.erase(office.snapshot());
    GIVEN("a snapshot made since")
    {
        wang.enrolment().revoke(identityOf(qian).device(), u"丢失"_qs);
        for (int firm = 11; firm <= 20; ++firm)
            wang.addsFirm(firm, QString::number(firm));
        office.meet();
        CHECK(makesSnapshot(wang).notes.empty());
        const QByteArray file = office.folder.files.at(office.snapshot());
        const auto header = sync::readSnapshotHeader(file);
        THEN("it is sealed with a key that the revoked laptop does not get")
        {
            CHECK(header.keyEpoch == 2);
            const auto its = sync::openKeys(wang.enrolment().roster(), identityOf(qian));
            CHECK(its.holds(1));
            CHECK(failureOf([&] { sync::snapshotDatabase(file, header, its); }) == ErrorCode::KeyMissing);
        }
        THEN("a new laptop starts from it, with what the revoked one had handed in, and replays nothing")
        {
            confirms(li);
            office.asks(zhao);
            testing::hideSegments(zhao.share);
            CHECK(zhao.syncs().snapshotOps > 10);
            CHECK(zhao.firmName(40) == u"钱的"_qs);
            CHECK(zhao.firmName(20) == u"20"_qs);
            testing::showAll(zhao.share);
            zhao.syncs();
            CHECK(zhao.log().stateHash() == wang.log().stateHash());
        }
    }
    GIVEN("a confirmed snapshot from before, with what the admin had not seen and so does not count")
    {
        Laptop sun(u"孙"_qs, 5, office.folder);
        office.asks(sun);
        office.meet({&qian, &sun});
        wang.share.hides = [of = sync::names::stream(identityOf(qian).stream())](const QString &path) { return path.contains(of); };
        qian.addsFirm(41, u"未见"_qs);
        qian.syncs();
        li.syncs();
        sun.syncs();
        CHECK(makesSnapshot(li).notes.empty());
        REQUIRE(testing::snapshotsIn(office.folder).size() == 1);
        confirms(sun);
        REQUIRE(sync::Snapshots::attested(sun.context()).size() == 1);
        wang.enrolment().revoke(identityOf(qian).device(), u"丢失"_qs);
        wang.syncs();
        office.asks(zhao);
        const auto report = zhao.syncs();
        THEN("a new laptop does not start from it")
        {
            CHECK(report.snapshotOps == 0);
            CHECK_FALSE(hasNote(report, u"snapshot-unconfirmed"_qs));
            CHECK(zhao.firmName(40) == u"钱的"_qs);
            CHECK(zhao.firmName(41) == u"(none)"_qs);
            CHECK(zhao.log().stateHash() == wang.log().stateHash());
        }
    }
}
