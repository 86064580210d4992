#include "models/base/error.h"
#include "models/sync/format/names.h"
#include "models/sync/space/rosterexchange.h"
#include "tests/support/catch.h"
#include "tests/support/countedids.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

#include <algorithm>
#include <random>

using namespace xunzhen;
using base::ErrorCode;
using sync::Certificate;
using sync::Pin;
using sync::Revocation;
using sync::RosterClaim;
using testing::failureOf;

namespace {

const QByteArray kSpace(16, 's');

sync::DeviceIdentity identity(unsigned char laptop)
{
    testing::MemoryKeyStore keys;
    testing::CountedIds ids(laptop);
    return sync::DeviceIdentity::loadOrCreate(keys, ids);
}

Certificate certificate(unsigned char laptop, bool isAdmin = false, const QString &name = u"某"_qs)
{
    const auto self = identity(laptop);
    return {self.device(), self.incarnation(), {name, QByteArray(16, char(laptop)), u"局"_qs, u"inspector"_qs}, {}, isAdmin};
}

/// One device's chain of the roster, written without asking whether it may.
class Chain
{
public:
    explicit Chain(unsigned char laptop, QByteArray space = kSpace) : m_writer(identity(laptop)), m_space(std::move(space)) {}

    Chain &says(const std::vector<RosterClaim> &claims, qint64 hlc = 1)
    {
        const QByteArray file = sync::encodeClaims(claims, m_space, m_end, hlc, QByteArray(16, '\1'), m_writer);
        const auto header = sync::readSegmentHeader(file);
        m_entries.push_back({header.firstSeq, m_writer.device(), sync::sealedHash(file), file});
        m_end = {header.lastSeq() + 1, sync::sealedHash(file)};
        return *this;
    }
    Pin pin() const { return {sync::kRosterIncarnation, m_end.nextSeq - 1, m_end.previous}; }
    const std::vector<store::RosterEntry> &entries() const { return m_entries; }

private:
    sync::DeviceIdentity m_writer;
    QByteArray m_space;
    sync::ChainEnd m_end;
    std::vector<store::RosterEntry> m_entries;
};

std::vector<store::RosterEntry> together(const std::vector<Chain> &chains)
{
    std::vector<store::RosterEntry> all;
    for (const Chain &chain : chains)
        all.insert(all.end(), chain.entries().begin(), chain.entries().end());
    return all;
}

sync::Roster rosterOf(const std::vector<Chain> &chains)
{
    return sync::Roster::load(together(chains), identity(1).device());
}

bool knows(const sync::Roster &roster, unsigned char laptop)
{
    return roster.byKey(identity(laptop).device()) != nullptr;
}

Revocation revocation(unsigned char laptop, std::vector<Pin> pins)
{
    return {identity(laptop).device(), std::move(pins), u"丢失"_qs, 5};
}

/// Everything a roster says, to compare two.
QString told(const sync::Roster &roster)
{
    QStringList lines;
    for (const Certificate &one : roster.all()) {
        lines << QString::fromLatin1(one.device.toHex()) + one.member.name
                     + (roster.isAdmin(one.device) ? u" admin"_qs : QString());
        if (const auto *const revoked = roster.revocationOf(one.device))
            for (const Pin &pin : revoked->pins)
                lines << QString::fromLatin1(pin.incarnation.toHex()) + QString::number(pin.lastSeq);
    }
    for (const sync::LostRange &lost : roster.lostRanges())
        lines << u"lost %1-%2"_qs.arg(lost.from).arg(lost.to);
    return lines.join(u'\n');
}

}

TEST_CASE("Claims of the roster survive the way")
{
    const sync::LostRange lost{identity(2).stream(), 5, 9, QByteArray(32, 'h')};
    const sync::KeyGrant grant{3, QByteArray(8, 'k'), {{identity(2).device(), "box"}}};
    const std::vector<RosterClaim> claims{certificate(2, true), revocation(2, {{QByteArray(8, 'i'), 7, QByteArray(32, 'x')}}), lost,
                                          grant};
    const auto operations = sync::decodeSegment(Chain(1).says(claims).entries().front().body);
    REQUIRE(operations.size() == claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i)
        CHECK(sync::claimFrom(operations[i]) == claims[i]);
    store::Operation later = operations[0];
    later.group = u"something later"_qs;
    CHECK_FALSE(sync::claimFrom(later));
    later.group = u"certificate"_qs;
    for (const QByteArray value : {"", "[]", "{}", "{\"device\":7}", "{\"device\":\"00\"}", "\xff\xfe"}) {
        later.value = value;
        CHECK_FALSE(sync::claimFrom(later));
    }
}

SCENARIO("An admin's chain counts from its certificate on")
{
    Chain root(1), admin(2);
    admin.says({certificate(3)});
    GIVEN("a device that nobody made an admin")
    {
        root.says({certificate(1, true)}).says({certificate(2)});
        THEN("whom it certifies is unknown")
        {
            const auto roster = rosterOf({root, admin});
            CHECK(knows(roster, 2));
            CHECK_FALSE(knows(roster, 3));
            CHECK_FALSE(roster.isAdmin(identity(2).device()));
        }
        AND_WHEN("it is certified again as an admin")
        {
            root.says({certificate(2, true)}, 2);
            const auto roster = rosterOf({root, admin});
            THEN("what it said before counts too")
            {
                CHECK(roster.isAdmin(identity(2).device()));
                CHECK(knows(roster, 3));
            }
        }
    }
    GIVEN("two who certify one another")
    {
        Chain third(3);
        admin.says({certificate(3, true)});
        third.says({certificate(2, true)});
        root.says({certificate(1, true)});
        THEN("neither is known") { CHECK(rosterOf({root, admin, third}).all().size() == 1); }
    }
    GIVEN("an admin whom an admin made")
    {
        Chain third(3);
        root.says({certificate(1, true), certificate(2, true)});
        admin.says({certificate(3, true)}, 2);
        third.says({certificate(4)});
        THEN("its chain counts") { CHECK(knows(rosterOf({root, admin, third}), 4)); }
    }
}

SCENARIO("A revocation pins what a device wrote")
{
    Chain root(1), first(2), second(3);
    root.says({certificate(1, true), certificate(2, true), certificate(3, true), certificate(4)});
    const QByteArray a(8, 'a'), b(8, 'b'), c(8, 'c');
    GIVEN("two admins who revoke one device with different pins")
    {
        first.says({revocation(4, {{a, 10, QByteArray(32, '1')}, {b, 3, QByteArray(32, '3')}})});
        second.says({revocation(4, {{a, 7, QByteArray(32, '2')}, {c, 3, QByteArray(32, '4')}})});
        THEN("only what both accept is accepted, whoever is read first")
        {
            const std::vector<Pin> smaller{{a, 7, QByteArray(32, '2')}};
            CHECK(rosterOf({root, first, second}).revocationOf(identity(4).device())->pins == smaller);
            CHECK(rosterOf({second, first, root}).revocationOf(identity(4).device())->pins == smaller);
            CHECK(knows(rosterOf({root, first, second}), 4));
        }
    }
    GIVEN("a revocation of the founder, of oneself, and of an admin by an admin beside it")
    {
        first.says({revocation(1, {}), revocation(2, {}), revocation(3, {})});
        THEN("none of them counts")
        {
            const auto roster = rosterOf({root, first, second});
            for (unsigned char laptop : {1, 2, 3}) {
                CHECK(roster.isAdmin(identity(laptop).device()));
                CHECK_FALSE(roster.revocationOf(identity(laptop).device()));
            }
            CHECK_FALSE(roster.maySpeakOf(identity(2).device(), identity(3).device()));
            CHECK(roster.maySpeakOf(identity(2).device(), identity(4).device()));
        }
    }
    GIVEN("an admin's laptop that was stolen")
    {
        first.says({certificate(5)});
        const Pin pin = first.pin();
        root.says({revocation(2, {pin})}, 2);
        first.says({certificate(6), revocation(4, {})}); // by the thief, with any clock
        const auto roster = rosterOf({root, first, second});
        THEN("what it said before stays, what it says afterwards does not count")
        {
            CHECK(knows(roster, 5));
            CHECK_FALSE(knows(roster, 6));
            CHECK_FALSE(roster.revocationOf(identity(4).device()));
            CHECK_FALSE(roster.isAdmin(identity(2).device()));
            CHECK_FALSE(roster.wantsOf(sync::names::device(identity(2).device()), pin.lastSeq + 1));
            CHECK(roster.wantsOf(sync::names::device(identity(2).device()), pin.lastSeq));
        }
        THEN("it does not help to write the chain anew from before the pin")
        {
            Chain other(2);
            other.says({certificate(7)}).says({certificate(8)});
            CHECK_FALSE(knows(rosterOf({root, first, second, other}), 7));
        }
    }
    GIVEN("an admin that was revoked without a pin of its chain")
    {
        first.says({certificate(5)});
        root.says({revocation(2, {})}, 2);
        THEN("nothing of its chain counts") { CHECK_FALSE(knows(rosterOf({root, first, second}), 5)); }
    }
}

TEST_CASE("The roster is the same whatever order its entries came in")
{
    Chain root(1), first(2), second(3), clone(2), unlinked(3);
    root.says({certificate(1, true), certificate(2, true)}).says({certificate(3, true, u"早"_qs)}, 2);
    first.says({certificate(4, true, u"甲"_qs)}, 3).says({revocation(5, {{QByteArray(8, 'a'), 9, QByteArray(32, '9')}})}, 4);
    clone.says({certificate(5, false, u"乙"_qs)}, 3).says({certificate(3, false, u"无权"_qs)}, 9);
    second.says({certificate(5, false, u"丙"_qs)}, 7).says({revocation(5, {{QByteArray(8, 'a'), 4, QByteArray(32, '4')}})}, 8)
        .says({sync::LostRange{identity(4).stream(), 2, 3, QByteArray(32, 'l')}}, 9);
    root.says({revocation(2, {first.pin()})}, 10).says({sync::LostRange{identity(4).stream(), 2, 3, QByteArray(32, 'l')}}, 11);
    auto entries = together({root, first, second, clone});
    const QByteArray device = identity(1).device();
    const QString expected = told(sync::Roster::load(entries, device));
    CHECK(expected.contains(u"丙"_qs));
    CHECK(expected.contains(u"早"_qs));
    CHECK(expected.count(u"lost"_qs) == 1);
    std::mt19937 dice(7);
    for (int round = 0; round < 50; ++round) {
        std::shuffle(entries.begin(), entries.end(), dice);
        REQUIRE(told(sync::Roster::load(entries, device)) == expected);
    }
}

TEST_CASE("Both branches of a cloned admin's chain count until it is revoked")
{
    Chain root(1), one(2), other(2);
    root.says({certificate(1, true), certificate(2, true)});
    one.says({certificate(3)});
    other.says({certificate(4)});
    CHECK(knows(rosterOf({root, one, other}), 3));
    CHECK(knows(rosterOf({root, one, other}), 4));
    root.says({revocation(2, {one.pin()})}, 2);
    CHECK(knows(rosterOf({root, one, other}), 3));
    CHECK_FALSE(knows(rosterOf({root, one, other}), 4));
}

TEST_CASE("Whatever does not belong to the space's roster is refused")
{
    const sync::SpaceMarker space{kSpace, identity(1).device(), u"津南"_qs};
    const QByteArray good = Chain(1).says({certificate(2)}).entries().front().body;
    CHECK(sync::verifyRosterFile(good, space).seq == 1);
    const QByteArray foreign = Chain(1, QByteArray(16, 'x')).says({certificate(2)}).entries().front().body;
    CHECK(failureOf([&] { sync::verifyRosterFile(foreign, space); }) == ErrorCode::DamagedFile);
    const QByteArray forged = sync::sealed(good.left(good.size() - sync::kTrailerBytes), identity(2));
    CHECK(failureOf([&] { sync::verifyRosterFile(forged, space); }) == ErrorCode::DamagedFile);
    sync::SegmentHeader records;
    records.space = kSpace;
    records.previous = QByteArray(32, '\0');
    const auto operations = sync::decodeSegment(good);
    CHECK(failureOf([&] { sync::verifyRosterFile(sync::encodeSegment(records, operations, identity(1)), space); })
          == ErrorCode::DamagedFile);
}
