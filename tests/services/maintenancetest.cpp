#include "tests/support/inspectorlaptop.h"

#include <QFile>

using namespace xunzhen;
using namespace xunzhen::testing;
using services::MaintenanceService;

SCENARIO("A profile is backed up and comes back elsewhere")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.finishedVisit();
    const domain::Paper paper = must(laptop.services().papers().issue(visit));
    CHECK(must(laptop.services().maintenance().check()).empty());
    const QString file = laptop.folder() + u"/备份.xzb"_qs;
    must(laptop.services().maintenance().backup(file));

    WHEN("it is restored into an empty folder")
    {
        const QString elsewhere = laptop.folder() + u"/restored"_qs;
        must(MaintenanceService::restore(file, elsewhere));
        services::Surroundings surroundings = laptop.surroundings();
        surroundings.profileFolder = elsewhere;
        auto restored = must(services::Services::open(surroundings));
        THEN("record, photo and paper are the same")
        {
            CHECK(restored->opening() == services::Opening::Current);
            const auto record = must(restored->visits().record(visit));
            CHECK(record.answers.size() == 4);
            CHECK(must(restored->visits().original(record.evidence[0])).startsWith("\xff\xd8"));
            CHECK(must(restored->papers().pdf(paper.id)) == must(laptop.services().papers().pdf(paper.id)));
            CHECK(must(restored->maintenance().check()).empty());
        }
        THEN("a second time it is refused, because there is a profile")
        {
            CHECK(refusal(MaintenanceService::restore(file, elsewhere)) == base::ErrorCode::Clash);
        }
    }
    WHEN("the backup is damaged")
    {
        QFile damaged(file);
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        damaged.resize(damaged.size() / 2);
        damaged.close();
        THEN("nothing is restored from it")
        {
            CHECK(refusal(MaintenanceService::restore(file, laptop.folder() + u"/other"_qs)) == base::ErrorCode::DamagedFile);
        }
    }
    WHEN("a photo's bytes rot on the disk")
    {
        const QString hash = must(laptop.visits().record(visit)).evidence.front().hash;
        QFile blob(laptop.folder() + u"/profile/blobs/"_qs + hash.left(2) + u'/' + hash);
        REQUIRE(blob.open(QIODevice::ReadWrite));
        blob.seek(100);
        blob.write("rot");
        blob.close();
        THEN("the check names it and the bytes are not passed off as evidence")
        {
            const auto problems = must(laptop.services().maintenance().check());
            CHECK(problemCodes(problems).contains(u"blob-damaged"_qs));
            const auto record = must(laptop.visits().record(visit));
            CHECK(refusal(laptop.visits().original(record.evidence[0])) == base::ErrorCode::DamagedFile);
        }
    }
    WHEN("what can be read is saved into a new file")
    {
        const QString database = laptop.folder() + u"/profile/xunzhen.db"_qs;
        const auto counts = must(MaintenanceService::salvage(database, laptop.folder() + u"/saved.db"_qs));
        THEN("every table is counted and nothing of a sound one is lost")
        {
            int answers = 0, lost = 0;
            for (const auto &count : counts) {
                answers += count.table == u"answer"_qs ? count.saved : 0;
                lost += count.lost;
            }
            CHECK(answers == 4);
            CHECK(lost == 0);
        }
    }
}
