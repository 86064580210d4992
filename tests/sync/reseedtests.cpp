#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::Laptop;
using testing::TwoLaptops;

namespace {

using Files = std::map<QString, QByteArray>;

/// Everything that counts, without temporaries, requests and heads (each author writes its own anew).
Files kept(const testing::SimulatedFolder &folder)
{
    Files files;
    for (const auto &[path, bytes] : folder.files)
        if (!path.endsWith(u".part") && !path.endsWith(u".req") && !path.startsWith(u"heads/"))
            files.emplace(path, bytes);
    return files;
}

void wipe(testing::SimulatedFolder &folder)
{
    folder.files.clear();
}

bool fails(Laptop &laptop, ErrorCode code)
{
    try {
        laptop.engine().refill();
        return false;
    } catch (const base::Error &error) {
        return error.code() == code;
    }
}

/// Two laptops with records of both, a photo and a bundle of Wang's.
struct FilledFolder : TwoLaptops
{
    FilledFolder()
    {
        for (int firm = 1; firm <= 3; ++firm) {
            wang.addsFirm(firm, QString::number(firm));
            wang.syncs();
            li.addsFirm(firm + 10, QString::number(firm));
            li.syncs();
        }
        wang.addsPhoto(1, wang.blobs().put("a photo"));
        for (int day = 0; day < 2; ++day) { // December: November is bundled, then its live segments go
            wang.clock.advanceDays(day == 0 ? 10 : 1);
            li.clock.advanceDays(day == 0 ? 10 : 1);
            bothSync();
        }
        for (int day = 0; day < 7; ++day) { // everybody has looked at every stream once
            wang.clock.advanceDays(1);
            li.clock.advanceDays(1);
            bothSync();
        }
    }
};

}

SCENARIO("an emptied folder is filled again, byte for byte, by any laptop that had everything")
{
    FilledFolder both;
    const Files before = kept(both.folder);
    REQUIRE(std::any_of(before.begin(), before.end(), [](const auto &file) { return file.first.endsWith(u".bun"); }));
    wipe(both.folder);
    const bool isFounder = GENERATE(true, false);
    Laptop &filler = isFounder ? both.wang : both.li;

    const auto way = GENERATE(as<std::string>(), "in one go", "power cut after every few files", "stopped by the user");
    CAPTURE(isFounder, way);
    if (way == "in one go") {
        CHECK(filler.engine().refill().written > 5);
    } else if (way == "power cut after every few files") {
        for (int round = 0; round < 100; ++round) {
            filler.share.writesUntilCut = 3;
            try {
                filler.engine().refill();
                break;
            } catch (const testing::PowerCut &) {
                filler.open();
            }
        }
        filler.share.writesUntilCut = -1;
        CHECK(filler.engine().refill().written == 0);
    } else {
        std::stop_source stop;
        int steps = 0;
        base::Work work;
        work.stop = stop.get_token();
        work.progress = [&](qint64, qint64) { if (++steps == 2) stop.request_stop(); };
        CHECK_THROWS_AS(filler.engine().refill(work), base::Error);
        filler.engine().refill();
    }
    CHECK((kept(both.folder) == before));

    THEN("a new laptop starts from it, before the authors were seen again")
    {
        Laptop zhao(u"赵"_qs, 3, both.folder);
        const QString code = zhao.enrolment().requestJoin(zhao.member());
        both.wang.enrolment().approve(code);
        zhao.syncs();
        CHECK(zhao.firmName(3) == u"3"_qs);
        CHECK(zhao.firmName(13) == u"3"_qs);
    }
    THEN("the next runs change no record and send nothing again")
    {
        both.bothSync();
        CHECK((kept(both.folder) == before));
        CHECK(both.wang.log().stateHash() == both.li.log().stateHash());
    }
}

SCENARIO("a folder that holds anything else is never filled")
{
    FilledFolder both;
    wipe(both.folder);
    SECTION("somebody's letter") { both.folder.files[u"letter.docx"_qs] = "x"; }
    SECTION("another space")
    {
        TwoLaptops others(7);
        both.folder.files = others.folder.files;
    }
    SECTION("another space without its marker")
    {
        TwoLaptops others(7);
        others.wang.addsFirm(1, u"x"_qs);
        others.bothSync();
        both.folder.files = others.folder.files;
        both.folder.files.erase(sync::names::kMarker);
    }
    const Files foreign = both.folder.files;
    CHECK(fails(both.li, ErrorCode::ShareForeign));
    CHECK((both.folder.files == foreign));
}

SCENARIO("what a stick brings along is no reason not to fill it")
{
    FilledFolder both;
    const Files before = kept(both.folder);
    wipe(both.folder);
    both.folder.files[u"System Volume Information/x"_qs] = "x";
    both.folder.files[u".stfolder/x"_qs] = "x";
    both.li.engine().refill();
    for (const auto &[path, bytes] : before)
        CHECK((both.folder.files[path] == bytes));
}

SCENARIO("what is damaged in the archive is left out and said")
{
    FilledFolder both;
    const QString segment = sync::SegmentArchive(both.li.context().archiveFolder).segments(u"s"_qs).front();
    QFile file(both.li.context().archiveFolder + u'/' + segment);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(200);
    file.write("xx");
    file.close();
    wipe(both.folder);
    const auto report = both.li.engine().refill();
    CHECK(std::any_of(report.notes.begin(), report.notes.end(),
                      [](const auto &note) { return note.code == u"archive-damaged"_qs; }));
    CHECK_FALSE(both.folder.files.contains(segment));
}

SCENARIO("files that vanish are put back in passing by those who have them")
{
    FilledFolder both;
    const Files before = kept(both.folder);
    GIVEN("all of a stream, with its head")
    {
        const QString stream = sync::names::stream(sync::DeviceIdentity::load(both.wang.keys)->stream());
        std::erase_if(both.folder.files, [&](const auto &file) { return file.first.contains(stream); });
        WHEN("another laptop syncs once")
        {
            both.li.syncs();
            THEN("a third one gets everything, without the author")
            {
                Laptop zhao(u"赵"_qs, 3, both.folder);
                both.wang.share.hides = [&](const QString &path) { return path.contains(stream); };
                both.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
                zhao.syncs();
                CHECK(zhao.firmName(3) == u"3"_qs);
            }
        }
    }
    GIVEN("only segments, and a torn one")
    {
        const QString stream = sync::names::stream(sync::DeviceIdentity::load(both.li.keys)->stream());
        int which = 0;
        for (auto &[path, bytes] : both.folder.files)
            if (path.contains(stream) && (path.endsWith(u".seg") || path.endsWith(u".bun")))
                which++ % 2 == 0 ? bytes.clear() : bytes.chop(9);
        REQUIRE(which > 0);
        WHEN("the other laptop has come by for a week")
        {
            int healed = 0;
            for (int day = 0; day < 7; ++day) {
                both.wang.clock.advanceDays(1);
                healed += both.wang.syncs().healedSegments;
            }
            CHECK(healed > 0);
            Laptop zhao(u"赵"_qs, 3, both.folder);
            both.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
            zhao.syncs();
            CHECK(zhao.firmName(13) == u"3"_qs);
        }
    }
    GIVEN("everything but the marker")
    {
        std::erase_if(both.folder.files, [](const auto &file) { return file.first != sync::names::kMarker; });
        both.bothSync();
        both.bothSync();
        for (const auto &[path, bytes] : before)
            if (!path.startsWith(u"b/"))
                CHECK((both.folder.files[path] == bytes));
        CHECK(both.wang.firmName(13) == u"3"_qs);
    }
    GIVEN("nothing")
    {
        both.wang.share.writes = 0;
        both.wang.share.lists = both.wang.share.reads = 0;
        both.wang.syncs();
        CHECK(both.wang.share.writes == 0);
        CHECK(both.wang.share.lists + both.wang.share.reads <= 10);
    }
}
