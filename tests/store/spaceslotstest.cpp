// Two spaces on one laptop: whose stream a change goes to, and what becomes of an older profile.
#include "models/store/capture/capturestate.h"
#include "models/store/local/settings.h"
#include "models/store/merge/streammove.h"
#include "models/store/migrations.h"
#include "models/store/oplog.h"
#include "models/store/synced/knownauthors.h"
#include "models/store/synced/syncledger.h"
#include "tests/support/catch.h"
#include "tests/store/storefixture.h"

using namespace xunzhen;
using domain::SpaceSlot;
using store::CaptureState;
using store::Migrator;
using store::StreamKey;
using testing::inTransaction;
using testing::numberOf;

namespace {

const StreamKey kMain{QByteArray(32, 'd'), QByteArray(8, 'm')};
const StreamKey kRegistry{QByteArray(32, 'd'), QByteArray(8, 'r')};

struct OneLaptop
{
    testing::TickingClock clock;
    std::unique_ptr<store::Database> database = Migrator(clock).open(QStringLiteral(":memory:")).database;
    CaptureState &capture = database->captureState();

    store::OperationLog log() { return store::OperationLog(*database); }
    void run(const QByteArray &sql)
    {
        inTransaction(*database, [&] { database->execute(sql); });
    }
    void addsFirm(const char *id) { run("INSERT INTO enterprise (id, name) VALUES (x'" + QByteArray(id).repeated(16) + "', 'a')"); }
    void renamesFirm(const char *id, const char *name)
    {
        run("UPDATE enterprise SET name = '" + QByteArray(name) + "' WHERE id = x'" + QByteArray(id).repeated(16) + '\'');
    }
    void addsVisit(const char *id) { run("INSERT INTO visit (id, bureau) VALUES (x'" + QByteArray(id).repeated(16) + "', 'b')"); }
    void adopts()
    {
        inTransaction(*database, [&] { store::adoptUnclaimed(*database); });
    }
    QStringList entities(const StreamKey &stream)
    {
        QStringList names;
        qint64 seq = 0;
        for (const store::Operation &op : log().read(stream, 1, 100)) {
            CHECK(op.version.seq == ++seq);
            names << op.entity;
        }
        return names;
    }
    /// Every operation that a head names is there, and shows what the row shows.
    void checkHeads()
    {
        CHECK(numberOf(*database, "SELECT count(*) FROM head h WHERE NOT EXISTS "
                                  "(SELECT 1 FROM op o WHERE o.stream = h.stream AND o.seq = h.seq)") == 0);
        CHECK(numberOf(*database, "SELECT count(*) FROM head WHERE stream < 0") == 0);
    }
};

const QStringList kFirmTwice{QStringLiteral("enterprise"), QStringLiteral("enterprise")};

}

SCENARIO("A change goes to the stream of its table's home")
{
    OneLaptop laptop;
    const StreamKey nobody = CaptureState::unclaimed(SpaceSlot::Main), nobodys = CaptureState::unclaimed(SpaceSlot::Registry);
    CHECK(nobody == StreamKey{QByteArray(32, '\0'), QByteArray(8, '\0')});

    GIVEN("a laptop of one space")
    {
        laptop.addsFirm("01");
        laptop.addsVisit("02");
        CHECK(laptop.entities(nobody).size() == 2);
        WHEN("it gets its name there")
        {
            laptop.capture.setWriter(kMain);
            laptop.adopts();
            THEN("all is in that one stream")
            {
                CHECK(laptop.entities(kMain).size() == 2);
                CHECK(laptop.log().lastSequence(nobody) == 0);
            }
        }
    }
    GIVEN("a registry apart that was never joined")
    {
        laptop.capture.setRegistryApart(true);
        laptop.addsFirm("01");
        laptop.addsVisit("02");
        laptop.renamesFirm("01", "b");
        CHECK(laptop.entities(nobody) == QStringList{QStringLiteral("visit")});
        CHECK(laptop.entities(nobodys) == kFirmTwice);
        THEN("clocks rise over both streams")
        {
            const qint64 first = laptop.log().read(nobodys, 1, 1).front().hlc, visit = laptop.log().lastClock(nobody);
            CHECK(first < visit);
            CHECK(visit < laptop.log().lastClock(nobodys));
            CHECK(laptop.log().readByClock(nobodys, first, visit).empty());
            CHECK(laptop.log().readByClock(nobodys, 0, visit).size() == 1);
            CHECK(laptop.log().readByClock(nobodys, first, visit + 1'000'000'000).size() == 1);
        }
        THEN("what is told about a space goes into its own stream, whatever it is")
        {
            inTransaction(*laptop.database, [&] {
                laptop.log().tell(SpaceSlot::Registry, QStringLiteral("fork"), QByteArray(16, 'f'), "{}");
                laptop.log().tell(SpaceSlot::Registry, QStringLiteral("fork"), QByteArray(16, 'f'), "{}");
                laptop.log().tell(SpaceSlot::Main, QStringLiteral("fork"), QByteArray(16, 'g'), "{}");
            });
            CHECK(laptop.entities(nobodys) == kFirmTwice + QStringList{QStringLiteral("fork")});
            CHECK(laptop.entities(nobody).last() == QStringLiteral("fork"));
        }
        THEN("each space counts its own streams")
        {
            CHECK(laptop.log().tips(SpaceSlot::Main).size() == 1);
            CHECK(laptop.log().tips(SpaceSlot::Registry).size() == 1);
            CHECK(laptop.log().tips().size() == 2);
            CHECK(laptop.log().stateHash(SpaceSlot::Main) != laptop.log().stateHash(SpaceSlot::Registry));
        }
    }
}

SCENARIO("What was written before a laptop joined is divided between its spaces")
{
    OneLaptop laptop;
    laptop.addsVisit("0a");
    laptop.addsFirm("01");
    laptop.addsVisit("0b");
    laptop.renamesFirm("01", "b");
    laptop.addsFirm("02");
    laptop.renamesFirm("01", "c");
    const StreamKey nobody = CaptureState::unclaimed(SpaceSlot::Main), nobodys = CaptureState::unclaimed(SpaceSlot::Registry);
    laptop.capture.setRegistryApart(true);

    WHEN("it joins a bureau's space only")
    {
        laptop.capture.setWriter(kMain);
        laptop.adopts();
        THEN("firms wait for the registry, in the order in which they were written, and visits have the bureau's name")
        {
            CHECK(laptop.entities(kMain).size() == 2);
            CHECK(laptop.entities(nobodys).size() == 4);
            CHECK(laptop.log().lastSequence(nobody) == 0);
            const auto last = laptop.log().read(nobodys, 4, 1).front();
            CHECK(last.supersedes == std::vector<store::Version>{{nobodys, 2}});
            laptop.checkHeads();
        }
        AND_WHEN("it joins the registry")
        {
            laptop.capture.setWriter(kRegistry, SpaceSlot::Registry);
            laptop.adopts();
            laptop.renamesFirm("01", "d");
            THEN("they are the registry's, and the next change replaces the last")
            {
                CHECK(laptop.entities(kRegistry).size() == 5);
                CHECK(laptop.log().lastSequence(nobodys) == 0);
                CHECK(laptop.log().read(kRegistry, 5, 1).front().supersedes == std::vector<store::Version>{{kRegistry, 4}});
                CHECK(laptop.log().conflicts().empty());
                CHECK(numberOf(*laptop.database, "SELECT slot FROM stream WHERE incarnation = x'7272727272727272'") == 1);
                laptop.checkHeads();
            }
        }
    }
    WHEN("it joins the registry only")
    {
        laptop.capture.setWriter(kRegistry, SpaceSlot::Registry);
        laptop.adopts();
        THEN("visits wait")
        {
            CHECK(laptop.entities(kRegistry).size() == 4);
            CHECK(laptop.entities(nobody).size() == 2);
            laptop.checkHeads();
        }
    }
    WHEN("it is asked twice")
    {
        laptop.capture.setWriter(kMain);
        laptop.adopts();
        const QByteArray before = laptop.log().stateHash();
        laptop.adopts();
        THEN("the second time changes nothing")
        {
            CHECK(laptop.log().stateHash() == before);
        }
    }
}

TEST_CASE("A stream belongs to the space its first operation came from, even if another space named it before")
{
    OneLaptop laptop;
    const StreamKey stranger{QByteArray(32, 's'), QByteArray(8, 's')}, colleague{QByteArray(32, 'c'), QByteArray(8, 'c')};
    const QByteArray record(16, 'v'), author(16, 'a');
    const store::Operation naming{{colleague, 1}, 1, author, QStringLiteral("visit"), record, QStringLiteral("*"), "{}",
                                  {{stranger, 1}}};
    const store::Operation firm{{stranger, 1}, 1, author, QStringLiteral("enterprise"), record, QStringLiteral("*"),
                                R"({"name":"a"})", {}};
    inTransaction(*laptop.database, [&] {
        laptop.log().apply({naming}, SpaceSlot::Main);
        laptop.log().apply({firm}, SpaceSlot::Registry);
        laptop.log().apply({firm}, SpaceSlot::Main); // the same again from elsewhere says nothing
    });
    REQUIRE(laptop.log().tips(SpaceSlot::Registry).size() == 1);
    CHECK(laptop.log().tips(SpaceSlot::Registry).front().stream == stranger);
    CHECK(laptop.log().tips(SpaceSlot::Main).size() == 1);
}

TEST_CASE("Rosters and notes of two spaces do not mix")
{
    OneLaptop laptop;
    store::SyncLedger main(*laptop.database, SpaceSlot::Main), registry(*laptop.database, SpaceSlot::Registry);
    const QByteArray founder(32, 'f');
    inTransaction(*laptop.database, [&] {
        main.addRosterEntry({1, founder, QByteArray(32, '1'), "bureau"});
        registry.addRosterEntry({1, founder, QByteArray(32, '2'), "registry"});
        main.addNote(laptop.clock.now(), QStringLiteral("gap"), {});
        main.addNote(laptop.clock.now(), QStringLiteral("gap"), {}, QStringLiteral("stick"));
        registry.addNote(laptop.clock.now(), QStringLiteral("fork"), {});
    });
    REQUIRE(main.roster().size() == 1);
    CHECK(main.roster().front().body == "bureau");
    CHECK(registry.roster().front().body == "registry");
    CHECK(main.notes(10).size() == 2);
    inTransaction(*laptop.database, [&] { main.dropNotesOf({}); });
    CHECK(main.notes(10).size() == 1);
    inTransaction(*laptop.database, [&] { main.dropNotesOf(QStringLiteral("stick")); });
    CHECK(main.notes(10).empty());
    REQUIRE(registry.notes(10).size() == 1);
    CHECK(registry.notes(10).front().code == QStringLiteral("fork"));
}

TEST_CASE("Whom a registry's roster certifies is known by name, and by the newest name")
{
    OneLaptop laptop;
    store::KnownAuthors authors(*laptop.database);
    const QByteArray sun(16, 's');
    CHECK(authors.name(sun).isEmpty());
    inTransaction(*laptop.database, [&] {
        authors.keep({sun, u"孙"_qs, u"环境"_qs});
        authors.keep({sun, u"孙丽"_qs, u"环境"_qs});
    });
    CHECK(authors.name(sun) == u"孙丽"_qs);
    CHECK(authors.all() == std::vector<store::KnownAuthor>{{sun, u"孙丽"_qs, u"环境"_qs}});
}

SCENARIO("A profile from before there were spaces")
{
    const testing::FixedClock clock;
    const QTemporaryDir room;
    const QString file = room.filePath(QStringLiteral("xunzhen.db"));
    auto steps = store::builtInMigrations();
    std::erase_if(steps, [](const store::Migration &step) { return step.number > 6; });
    {
        const auto old = Migrator(clock, steps).open(file).database;
        const QByteArray device(32, 'd'), incarnation(8, 'm');
        inTransaction(*old, [&] {
            old->execute("INSERT INTO stream (id, device, incarnation) VALUES (7, x'" + device.toHex() + "', x'" + incarnation.toHex()
                         + "'), (8, x'" + QByteArray(32, 'o').toHex() + "', x'" + incarnation.toHex() + "')");
            for (int seq = 1; seq <= 9; ++seq)
                for (const int stream : {7, 8})
                    old->execute("INSERT INTO op (stream, seq, hlc, author, entity, record, grp, value, supersedes) VALUES ("
                                 + QByteArray::number(stream) + ", " + QByteArray::number(seq) + ", "
                                 + QByteArray::number(1000 * (stream - 6) + seq)
                                 + ", zeroblob(16), 'visit', zeroblob(16), 'note', '{}', '')");
            old->execute("INSERT INTO roster_entry (seq, device, hash, body) VALUES (1, x'" + device.toHex() + "', x'aa', x'bb')");
            old->execute("INSERT INTO sync_note (at, code, arguments) VALUES (1, 'gap', '[]')");
            store::Settings settings(*old);
            settings.set(QStringLiteral("sync.device"), QString::fromLatin1(device.toHex()));
            settings.set(QStringLiteral("sync.incarnation"), QString::fromLatin1(incarnation.toHex()));
            settings.set(QStringLiteral("import.x.operations"), QStringLiteral("4-6"));
            settings.set(QStringLiteral("import.y.operations"), QStringLiteral("1-2"));
            settings.set(QStringLiteral("undo.v"), QStringLiteral("3;4,5;6-7"));
        });
    }
    const auto opened = Migrator(clock).open(file).database;
    THEN("its stream, roster and notes are those of its main space")
    {
        CHECK(store::OperationLog(*opened).tips(SpaceSlot::Main).size() == 2);
        CHECK(store::OperationLog(*opened).tips(SpaceSlot::Registry).empty());
        CHECK(store::SyncLedger(*opened, SpaceSlot::Main).roster().size() == 1);
        CHECK(store::SyncLedger(*opened, SpaceSlot::Main).notes(9).size() == 1);
        CHECK(store::SyncLedger(*opened, SpaceSlot::Registry).roster().empty());
    }
    THEN("an import is still known by the operations it wrote, now by their clocks")
    {
        CHECK(store::Settings(*opened).value(QStringLiteral("import.x.operations")) == QStringLiteral("1003-1006"));
        CHECK(store::Settings(*opened).value(QStringLiteral("import.y.operations")) == QStringLiteral("0-1002"));
    }
    THEN("no step of a visit from before is taken back by a number that means something else now")
    {
        CHECK(store::Settings(*opened).value(QStringLiteral("undo.v")) == QStringLiteral("1009;;"));
    }
}
