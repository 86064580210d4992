#include "models/base/error.h"
#include "models/sync/format/names.h"
#include "models/sync/keys/blobenvelope.h"
#include "models/sync/space/keykeeper.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::Laptop;
using testing::failureOf;
using testing::hasNote;

namespace {

sync::DeviceIdentity identityOf(Laptop &laptop)
{
    return *sync::DeviceIdentity::load(laptop.keys);
}

/// Wang founds an encrypted space, Li joins it.
struct SealedOffice
{
    testing::SimulatedFolder folder;
    Laptop wang{u"王"_qs, 1, folder}, li{u"李"_qs, 2, folder}, zhao{u"赵"_qs, 3, folder};

    SealedOffice()
    {
        wang.enrolment().createSpace(u"津南"_qs, wang.member(), domain::SpaceKind::Whole, true);
        joins(li);
    }
    void joins(Laptop &laptop, bool isAdmin = false)
    {
        wang.enrolment().approve(laptop.enrolment().requestJoin(laptop.member()), isAdmin);
        for (Laptop *one : {&wang, &laptop, &wang, &laptop})
            one->syncs();
    }
    void meet(const std::vector<Laptop *> &laptops)
    {
        for (int round = 0; round < 2; ++round)
            for (Laptop *one : laptops)
                one->syncs();
    }
    std::set<quint32> epochsInFolder() const
    {
        std::set<quint32> epochs;
        for (const auto &[path, bytes] : folder.files)
            if (path.startsWith(u"s/"_qs))
                epochs.insert(sync::readSegmentHeader(bytes).keyEpoch);
        return epochs;
    }
};

sync::SpaceKeys keysOf(const std::vector<sync::KeyGrant> &grants, const sync::DeviceIdentity &self)
{
    return sync::SpaceKeys(grants, {}, self);
}

store::Operation sample(const store::StreamKey &stream)
{
    return {{stream, 1}, 5 << 16, QByteArray(16, '\5'), u"enterprise"_qs, QByteArray(16, '\1'), u"*"_qs, R"({"name":"津南机械"})", {}};
}

}

TEST_CASE("An encrypted segment opens with the space's key only, and no bit of it can be changed")
{
    testing::SimulatedFolder folder;
    Laptop wang(u"王"_qs, 1, folder), li(u"李"_qs, 2, folder);
    const auto self = sync::DeviceIdentity::loadOrCreate(wang.keys, wang.ids);
    const auto other = sync::DeviceIdentity::loadOrCreate(li.keys, li.ids);
    const auto grant = sync::firstGrant(self, wang.ids);
    const auto keys = keysOf({grant}, self);
    REQUIRE(keys.keys().size() == 1);
    CHECK(keysOf({grant}, other).keys().empty());
    CHECK(keysOf({grant}, other).isEncrypted());
    sync::SegmentHeader header;
    header.space = QByteArray(16, 's');
    header.previous = QByteArray(32, '\0');
    const std::vector<store::Operation> operations{sample(self.stream())};
    const QByteArray file = sync::encodeSegment(header, operations, self, sync::unanchored, keys);
    CHECK(sync::readSegmentHeader(file).keyEpoch == 1);
    CHECK((sync::readSegmentHeader(file).features & sync::kEncrypted) != 0);
    CHECK(sync::decodeSegment(file, {}, keys) == operations);
    CHECK(failureOf([&] { sync::decodeSegment(file); }) == ErrorCode::KeyMissing);
    CHECK(failureOf([&] { sync::decodeSegment(file, {}, keysOf({grant}, other)); }) == ErrorCode::KeyMissing);
    CHECK(failureOf([&] { sync::encodeSegment(header, operations, other, sync::unanchored, keysOf({grant}, other)); })
          == ErrorCode::KeyMissing);
    const auto wrong = keysOf({sync::firstGrant(self, li.ids)}, self);
    CHECK(failureOf([&] { sync::decodeSegment(file, {}, wrong); }) == ErrorCode::DamagedFile);
    const QByteArray content = file.left(file.size() - sync::kTrailerBytes);
    for (qsizetype place = 20; place < content.size(); place += 3) { // sealed anew by an author who lies about its header
        QByteArray changed = content;
        changed[place] = char(changed[place] ^ 1);
        REQUIRE(failureOf([&] { sync::decodeSegment(sync::sealed(changed, self), {}, keys); }).has_value());
    }
    CHECK(sync::encodeSegment(header, operations, self, sync::unanchored, keys) == file); // one name, one content
}

SCENARIO("Inspectors share an encrypted space")
{
    SealedOffice office;
    Laptop &wang = office.wang, &li = office.li, &zhao = office.zhao;
    wang.addsFirm(1, u"甲机械厂"_qs);
    const QByteArray photo = QByteArray("photo of a boiler").repeated(200);
    const QByteArray film(9 * 1024 * 1024, 'f');
    const QString photoHash = wang.blobs().put(photo), filmHash = wang.blobs().put(film);
    wang.addsPhoto(2, photoHash);
    wang.addsPhoto(3, filmHash);
    office.meet({&wang, &li});
    THEN("the others read everything, and the folder gives away neither words nor pictures nor their hashes")
    {
        CHECK(li.firmName(1) == u"甲机械厂"_qs);
        CHECK(li.blobs().has(photoHash));
        CHECK(li.blobs().has(filmHash));
        CHECK(office.epochsInFolder() == std::set<quint32>{1});
        int pieces = 0;
        for (const auto &[path, bytes] : office.folder.files) {
            CHECK_FALSE(path.contains(photoHash));
            CHECK_FALSE(path.contains(filmHash));
            CHECK_FALSE(bytes.contains("boiler"));
            CHECK_FALSE(bytes.contains(QByteArray(64, 'f')));
            pieces += path.startsWith(u"b/"_qs) ? 1 : 0;
        }
        CHECK(pieces == 3);
        CHECK(wang.log().stateHash() == li.log().stateHash());
    }
    THEN("a further run sends nothing")
    {
        const auto before = office.folder.files;
        CHECK(wang.syncs().sentBlobs == 0);
        CHECK(li.syncs().sentBlobs == 0);
        CHECK(office.folder.files == before);
    }
    WHEN("somebody joins later")
    {
        office.joins(zhao);
        THEN("he reads what was written before") { CHECK(zhao.firmName(1) == u"甲机械厂"_qs); }
    }
    WHEN("Li's laptop is revoked")
    {
        office.joins(zhao);
        wang.enrolment().revoke(identityOf(li).device(), u"丢失"_qs);
        wang.renamesFirm(1, u"乙机械厂"_qs);
        office.meet({&wang, &zhao});
        THEN("what is written from then on is sealed with a key that it does not get")
        {
            CHECK(office.epochsInFolder() == std::set<quint32>{1, 2});
            CHECK(zhao.firmName(1) == u"乙机械厂"_qs);
            const auto keys = sync::openKeys(wang.enrolment().roster(), identityOf(li));
            REQUIRE(keys.keys().size() == 1);
            CHECK(keys.keys().front().epoch == 1);
            for (const auto &[path, bytes] : office.folder.files)
                if (path.startsWith(u"s/"_qs) && sync::readSegmentHeader(bytes).keyEpoch == 2)
                    CHECK(failureOf([&] { sync::decodeSegment(bytes, {}, keys); }) == ErrorCode::KeyMissing);
        }
        THEN("a photo that is in the folder already is not sent again under the new key")
        {
            zhao.addsPhoto(5, photoHash);
            zhao.addsPhoto(6, filmHash);
            const auto count = std::ranges::count_if(office.folder.files, [](const auto &one) { return one.first.startsWith(u"b/"_qs); });
            zhao.syncs();
            CHECK(std::ranges::count_if(office.folder.files, [](const auto &one) { return one.first.startsWith(u"b/"_qs); }) == count);
        }
    }
    WHEN("two admins revoke different laptops without seeing each other")
    {
        Laptop qian(u"钱"_qs, 4, office.folder);
        office.joins(zhao, true);
        office.joins(qian);
        zhao.syncs();
        wang.enrolment().revoke(identityOf(li).device(), u"丢失"_qs);
        const auto hidden = [own = identityOf(wang).device()](const QString &path) {
            return path.startsWith(u"roster/"_qs) && path.contains(sync::names::device(own));
        };
        zhao.share.hides = hidden;
        zhao.enrolment().revoke(identityOf(qian).device(), u"丢失"_qs);
        zhao.share.hides = [](const QString &) { return false; };
        office.meet({&wang, &zhao});
        wang.renamesFirm(1, u"丙机械厂"_qs);
        office.meet({&wang, &zhao});
        THEN("neither of them reads what comes")
        {
            CHECK(zhao.firmName(1) == u"丙机械厂"_qs);
            const auto roster = wang.enrolment().roster();
            const quint32 newest = *office.epochsInFolder().rbegin();
            const QByteArray fingerprint = wang.enrolment().keys().current().fingerprint;
            for (Laptop *out : {&li, &qian}) {
                const auto opened = sync::openKeys(roster, identityOf(*out));
                for (const auto &key : opened.keys())
                    CHECK(key.fingerprint != fingerprint);
            }
            CHECK(newest == wang.enrolment().keys().current().epoch);
        }
    }
}

SCENARIO("A laptop that nobody gave a key yet waits")
{
    SealedOffice office;
    office.wang.addsFirm(1, u"甲"_qs);
    office.wang.syncs();
    const QString code = office.zhao.enrolment().requestJoin(office.zhao.member());
    office.wang.enrolment().approve(code);
    // the certificate arrives before the key does
    QString grant;
    for (const auto &[path, bytes] : office.folder.files)
        if (path.startsWith(u"roster/"_qs) && path.endsWith(u".seg"_qs) && path > grant
            && path.contains(sync::names::device(identityOf(office.wang).device())))
            grant = path;
    office.zhao.share.hides = [grant](const QString &path) { return path == grant; };
    office.zhao.addsFirm(7, u"赵的"_qs);
    const auto report = office.zhao.syncs();
    CHECK(hasNote(report, u"key-missing"_qs));
    CHECK(report.sentOps == 0);
    CHECK(office.zhao.firmName(1) == u"(none)"_qs);
    office.zhao.share.hides = [](const QString &) { return false; };
    office.meet({&office.zhao, &office.wang});
    CHECK(office.zhao.firmName(1) == u"甲"_qs);
    CHECK(office.wang.firmName(7) == u"赵的"_qs);
    CHECK(office.epochsInFolder() == std::set<quint32>{1});
}

TEST_CASE("A clear space has no keys and its blobs lie under their hash")
{
    testing::TwoLaptops both;
    CHECK_FALSE(both.wang.enrolment().keys().isEncrypted());
    const sync::SpaceKeys none;
    const QString hash(64, u'a');
    CHECK(sync::BlobEnvelope(none).namesOf(hash) == QStringList{hash});
    CHECK(sync::BlobEnvelope(none).seal(hash, "x") == "x");
}
