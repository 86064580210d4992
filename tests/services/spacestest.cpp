#include "tests/support/featurepacks.h"
#include "tests/support/inspectorlaptop.h"

#include <QDir>
#include <QFile>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Presence;
using domain::SpaceKind;
using domain::SpaceSlot;
using domain::Verdict;
using State = services::SyncStatus::State;

namespace {

/// Zhang of the emergency bureau keeps the district's registry; Sun is of the environment bureau.
struct District
{
    District()
    {
        zhang.setUp();
        must(zhang.services().packs().install(packJson(coatingPack())));
        const auto id = must(sun.services().people().save(inspector(u"孙丽"_qs, u"津0500001"_qs)));
        must(sun.services().people().setMe(id));
    }
    void foundAll()
    {
        must(zhang.services().sync().found(zhangsBureau.path(), u"津南应急"_qs, SpaceKind::Bureau));
        must(zhang.services().sync().found(registry.path(), u"津南名录"_qs, SpaceKind::Registry));
        must(sun.services().sync().found(sunsBureau.path(), u"津南环境"_qs, SpaceKind::Bureau));
        const QString code = must(sun.services().sync().join(registry.path()));
        const auto asked = zhang.services().sync().requests();
        REQUIRE(asked.size() == 1);
        CHECK(asked.front().slot == SpaceSlot::Registry);
        CHECK(asked.front().spaceName == u"津南名录"_qs);
        must(zhang.services().sync().approve(code));
        meet();
    }
    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            must(zhang.services().sync().run());
            must(sun.services().sync().run());
        }
    }

    QTemporaryDir registry, zhangsBureau, sunsBureau;
    InspectorLaptop zhang{1}, sun{2};
};

}

SCENARIO("Two bureaus share one registry of enterprises")
{
    District district;
    auto &zhang = district.zhang, &sun = district.sun;
    const domain::VisitId visit = zhang.openVisit(); // before there was any space
    district.foundAll();

    THEN("the firm is known on both sides, the visit on one")
    {
        CHECK(must(sun.services().enterprises().enterprise(zhang.firm)).name == machineWorks().name);
        CHECK_FALSE(sun.visits().record(visit));
        CHECK(sun.services().people().inspectors().size() == 1); // colleagues of the other bureau stay there
    }
    THEN("each laptop tells of its two spaces")
    {
        const auto spaces = sun.services().sync().spaces();
        REQUIRE(spaces.size() == 2);
        CHECK(spaces[0].kind == SpaceKind::Bureau);
        CHECK(spaces[0].founder);
        CHECK(spaces[0].folder == district.sunsBureau.path());
        CHECK(spaces[1].kind == SpaceKind::Registry);
        CHECK(spaces[1].slot == SpaceSlot::Registry);
        CHECK_FALSE(spaces[1].founder);
        CHECK(spaces[1].spaceName == u"津南名录"_qs);
        CHECK(spaces[1].state == State::Enrolled);
        CHECK(spaces[1].waitingOps == 0);
        CHECK(sun.services().sync().status().spaceName == u"津南环境"_qs);
        CHECK(sun.services().sync().rollCall().size() == 1);
        CHECK(sun.services().sync().rollCall(SpaceSlot::Registry).size() == 2);
    }
    WHEN("both change the firm unseen")
    {
        domain::Enterprise firm = must(zhang.services().enterprises().enterprise(zhang.firm));
        firm.phone = u"13900000001"_qs;
        must(zhang.services().enterprises().save(firm));
        firm.phone = u"13900000002"_qs;
        must(sun.services().enterprises().save(firm));
        district.meet();
        THEN("the conflict is the registry's, and either bureau settles it for both")
        {
            const auto spaces = zhang.services().sync().spaces();
            CHECK(spaces[0].conflicts == 0);
            CHECK(spaces[1].conflicts == 1);
            CHECK(zhang.services().sync().status().conflicts == 1);
            QStringList writers;
            const auto seen = zhang.services().sync().conflicts();
            for (const auto &value : seen.front().values)
                writers << value.who;
            writers.sort();
            CHECK(writers == QStringList{u"孙丽"_qs, u"张伟"_qs}); // Sun's own record stays in her bureau
            const auto conflict = sun.services().sync().conflicts().front();
            must(sun.services().sync().resolve(conflict.entity, conflict.record, conflict.group, conflict.values[1].value));
            district.meet();
            CHECK(zhang.services().sync().conflicts().empty());
            CHECK(must(zhang.services().enterprises().enterprise(zhang.firm)).phone
                  == must(sun.services().enterprises().enterprise(zhang.firm)).phone);
        }
    }
    WHEN("the registry's folder is away")
    {
        const QString away = district.registry.path() + u".away"_qs;
        REQUIRE(QDir().rename(district.registry.path(), away));
        must(zhang.visits().answer(visit, u"SAF-01"_qs, Verdict::Compliant));
        const auto result = must(zhang.services().sync().run());
        THEN("the bureau's records are sent all the same, and the run says what was missed")
        {
            CHECK(result.sentOps > 0);
            REQUIRE(result.spaces.size() == 2);
            CHECK_FALSE(result.spaces[0].failure);
            REQUIRE(result.spaces[1].failure);
            CHECK(result.spaces[1].failure->code() == base::ErrorCode::ShareMissing);
            const auto spaces = zhang.services().sync().spaces();
            CHECK(spaces[0].state == State::Enrolled);
            CHECK(spaces[1].state == State::FolderMissing);
            CHECK(zhang.services().sync().status().state == State::Enrolled);
        }
        THEN("when the bureau's is away too, nothing could be done, and that is an error")
        {
            const QString gone = district.zhangsBureau.path() + u".away"_qs;
            REQUIRE(QDir().rename(district.zhangsBureau.path(), gone));
            CHECK(refusal(zhang.services().sync().run()) == base::ErrorCode::ShareMissing);
            REQUIRE(QDir().rename(gone, district.zhangsBureau.path()));
        }
        REQUIRE(QDir().rename(away, district.registry.path()));
        CHECK(must(zhang.services().sync().run()).spaces[1].places.front().failure.isEmpty());
        CHECK(zhang.services().sync().spaces()[1].state == State::Enrolled);
    }
    WHEN("the laptop is backed up and put back elsewhere")
    {
        const QString file = zhang.folder() + u"/keep.xzb"_qs;
        must(zhang.services().maintenance().backup(file));
        THEN("the registry's segments are in the copy too")
        {
            const QString target = zhang.folder() + u"/restored"_qs;
            must(services::MaintenanceService::restore(file, target));
            CHECK(QDir(target + u"/archive-registry/s"_qs).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()
                  == QDir(zhang.folder() + u"/profile/archive-registry/s"_qs).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
            CHECK(QFile::exists(target + u"/keys/device-registry.key"_qs));
        }
    }
}

SCENARIO("Steps back count over both streams of a laptop")
{
    District district;
    auto &zhang = district.zhang;
    auto request = zhang.request();
    request.lists = {{u"emergency-small"_qs, u"EMG-SAF"_qs}, {u"environment-small"_qs, u"ENV-SPRAY"_qs}};
    const bool isEarly = GENERATE(true, false);
    INFO((isEarly ? "the spaces were founded before" : "the spaces are founded in the midst of the visit"));
    if (isEarly)
        district.foundAll();
    const domain::VisitId visit = must(zhang.visits().open(request));
    const auto verdict = [&](const QString &item) {
        const auto record = must(zhang.visits().record(visit));
        const domain::Answer *answer = record.answerFor(item);
        return answer ? answer->verdict : Verdict::Unanswered;
    };
    must(zhang.visits().answer(visit, u"SAF-01"_qs, Verdict::Compliant));
    must(zhang.visits().setFeature(visit, u"hasCoating"_qs, Presence::Absent));
    if (!isEarly)
        district.foundAll();

    WHEN("the last act was a feature of the firm with the answers that followed it")
    {
        CHECK(must(zhang.visits().undoLast(visit)).what == u"feature"_qs);
        THEN("it goes as one, and the answer before it is the next")
        {
            CHECK(verdict(u"COAT-02"_qs) == Verdict::Unanswered);
            for (const auto &told : zhang.services().enterprises().features(zhang.firm))
                CHECK(told.presence == Presence::Unknown);
            CHECK(verdict(u"SAF-01"_qs) == Verdict::Compliant);
            CHECK(must(zhang.visits().undoLast(visit)).itemCode == u"SAF-01"_qs);
            CHECK(verdict(u"SAF-01"_qs) == Verdict::Unanswered);
            CHECK(refusal(zhang.visits().undoLast(visit)) == base::ErrorCode::Refused);
        }
    }
    WHEN("an answer came after it")
    {
        must(zhang.visits().answer(visit, u"SAF-02"_qs, Verdict::AtRisk));
        THEN("the answer goes first, then the feature")
        {
            CHECK(must(zhang.visits().undoLast(visit)).itemCode == u"SAF-02"_qs);
            CHECK(must(zhang.visits().undoLast(visit)).what == u"feature"_qs);
            CHECK(verdict(u"COAT-02"_qs) == Verdict::Unanswered);
        }
    }
}

SCENARIO("An import is taken back from the registry's stream")
{
    District district;
    auto &zhang = district.zhang;
    auto &firms = zhang.services().enterprises();
    const QString path = zhang.folder() + u"/名录.csv"_qs;
    QFile sheet(path);
    REQUIRE(sheet.open(QIODevice::WriteOnly));
    sheet.write((u"企业名称,统一社会信用代码,法定代表人,注册地址\n天津市兴达涂装有限公司,%1,孙强,双港镇\n天津市建新机械厂,%2,赵新,葛沽镇\n"_qs)
                    .arg(uscc(2), uscc(3)).toUtf8());
    sheet.close();
    const bool isEarly = GENERATE(true, false);
    if (isEarly)
        district.foundAll();
    const auto result = must(firms.import(must(firms.preview(path, std::nullopt))));
    REQUIRE(result.added == 2);
    if (!isEarly)
        district.foundAll();
    domain::Enterprise touched = must(firms.enterprise(firms.find(u"兴达"_qs, 1).rows.front().id));
    touched.phone = u"13900000000"_qs;
    must(firms.save(touched));
    zhang.openVisit(); // the bureau's stream goes on as well
    CHECK(must(firms.undoImport(result.id)) == 1);
    CHECK(firms.find(u"建新"_qs, 10).total == 0);
    CHECK(firms.find(u"兴达"_qs, 10).total == 1);
}

SCENARIO("A bureau's laptop without a registry says what waits")
{
    District district;
    auto &zhang = district.zhang;
    must(zhang.services().sync().found(district.zhangsBureau.path(), u"津南应急"_qs, SpaceKind::Bureau));
    must(zhang.services().sync().run());
    CHECK(zhang.services().sync().status().unclaimedOps == 1);
    must(zhang.services().sync().found(district.registry.path(), u"津南名录"_qs, SpaceKind::Registry));
    CHECK(zhang.services().sync().status().unclaimedOps == 0);
    must(zhang.services().sync().run());
    CHECK(zhang.services().sync().status().waitingOps == 0);
}

SCENARIO("Which folders go together")
{
    District district;
    auto &zhang = district.zhang, &sun = district.sun;
    auto &sync = zhang.services().sync();
    must(sync.found(district.zhangsBureau.path(), u"津南"_qs));
    THEN("a laptop whose space carries everything has no registry beside it")
    {
        const auto refused = sync.found(district.registry.path(), u"名录"_qs, SpaceKind::Registry);
        REQUIRE_FALSE(refused);
        CHECK(problemCodes(refused.error().problems()) == QStringList{u"spaces-do-not-fit"_qs});
        CHECK(QDir(district.registry.path()).isEmpty());
        must(sun.services().sync().found(district.registry.path(), u"名录"_qs, SpaceKind::Registry));
        CHECK(must(sync.look(district.registry.path())).kind == SpaceKind::Registry);
        CHECK_FALSE(must(sync.look(district.registry.path())).isOurs);
        CHECK(must(sync.look(district.zhangsBureau.path())).isOurs);
        CHECK(refusal(sync.join(district.registry.path())) == base::ErrorCode::Clash);
        CHECK(refusal(sync.look(district.sunsBureau.path())) == base::ErrorCode::ShareMissing);
        CHECK(sync.spaces().size() == 1);
    }
}

SCENARIO("A space is met by a stick as well")
{
    District district;
    auto &zhang = district.zhang, &sun = district.sun;
    auto &sync = zhang.services().sync();
    QTemporaryDir stick;
    must(sync.found(district.zhangsBureau.path(), u"津南应急"_qs));
    must(sync.run());
    CHECK(refusal(sync.addPlace(stick.path() + u"/nowhere"_qs)) == base::ErrorCode::ShareMissing);
    CHECK(refusal(sync.addPlace(district.zhangsBureau.path())) == base::ErrorCode::Clash);
    CHECK(refusal(sun.services().sync().addPlace(stick.path())) == base::ErrorCode::NotFound);
    must(sync.addPlace(stick.path()));
    CHECK(sync.status().places.size() == 2);
    must(sync.run());

    GIVEN("a colleague who sees the stick only")
    {
        const QString code = must(sun.services().sync().join(stick.path()));
        REQUIRE(sync.requests().size() == 1);
        must(sync.approve(code));
        must(sun.services().sync().run());
        THEN("what was written in the office is there")
        {
            CHECK(must(sun.services().enterprises().enterprise(zhang.firm)).name == machineWorks().name);
        }
    }
    GIVEN("the stick is not plugged in")
    {
        REQUIRE(QDir().rename(stick.path(), stick.path() + u".away"_qs));
        const auto result = must(sync.run());
        THEN("that is no failure as long as the office's folder is there")
        {
            REQUIRE(result.spaces.size() == 1);
            CHECK_FALSE(result.spaces[0].failure);
            CHECK(result.spaces[0].places[0].failure.isEmpty());
            CHECK(result.spaces[0].places[1].failure == base::codeName(base::ErrorCode::ShareMissing));
            CHECK(sync.status().state == State::Enrolled);
        }
        REQUIRE(QDir().rename(stick.path() + u".away"_qs, stick.path()));
    }
    GIVEN("the office's folder is out of reach")
    {
        const QString away = district.zhangsBureau.path() + u".away"_qs;
        REQUIRE(QDir().rename(district.zhangsBureau.path(), away));
        must(zhang.services().enterprises().save(machineWorks(7)));
        THEN("the stick takes what is new")
        {
            CHECK(must(sync.run()).sentOps == 1);
            CHECK(sync.status().waitingOps == 0);
            REQUIRE(QDir().rename(away, district.zhangsBureau.path()));
            CHECK(must(sync.run()).sentOps == 1); // and the office gets it when it is back
        }
    }
    GIVEN("the stick is given up")
    {
        must(sync.removePlace(stick.path()));
        THEN("it keeps what it has, and the last folder cannot be given up")
        {
            CHECK(QFile::exists(stick.path() + u"/space.id"_qs));
            CHECK(sync.status().places.size() == 1);
            CHECK(refusal(sync.removePlace(district.zhangsBureau.path())) == base::ErrorCode::Refused);
            CHECK(refusal(sync.removePlace(stick.path())) == base::ErrorCode::NotFound);
        }
    }
    GIVEN("a folder of another space")
    {
        must(sun.services().sync().found(district.sunsBureau.path(), u"别处"_qs));
        THEN("it is not added")
        {
            CHECK(refusal(sync.addPlace(district.sunsBureau.path())) == base::ErrorCode::ShareForeign);
        }
    }
}

SCENARIO("A place that was emptied is told apart from one that is away, and is filled again")
{
    District district;
    auto &zhang = district.zhang;
    auto &sync = zhang.services().sync();
    QTemporaryDir stick;
    must(sync.found(district.zhangsBureau.path(), u"津南应急"_qs));
    must(sync.addPlace(stick.path()));
    must(sync.run());
    const auto empty = [](const QString &folder) {
        for (const QString &name : QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            REQUIRE((QFile::remove(folder + u'/' + name) || QDir(folder + u'/' + name).removeRecursively()));
    };

    GIVEN("the stick was emptied")
    {
        empty(stick.path());
        const auto result = must(sync.run());
        THEN("the run says so, and the other place serves as before")
        {
            const auto status = sync.status();
            CHECK(status.state == State::Enrolled);
            CHECK(status.places[1].failure == services::kNoMarker);
            REQUIRE(result.notes.size() == 1);
            CHECK(result.notes[0].code == services::kNoMarker);
            CHECK(result.notes[0].arguments == QStringList{stick.path()});
        }
        THEN("it is told what would be written, nothing is written by that, and then it is")
        {
            const auto plan = must(sync.planRefill(stick.path()));
            CHECK(plan.spaceName == u"津南应急"_qs);
            CHECK(plan.changes > 0);
            CHECK(plan.laptops == 1);
            CHECK(plan.bytes > 0);
            CHECK(QDir(stick.path()).isEmpty());
            CHECK(must(sync.refill(stick.path())) > plan.changes); // with the mark, the roster and the heads
            CHECK(sync.status().places[1].failure.isEmpty());
            CHECK(must(sync.planRefill(stick.path())).changes == 0);
            CHECK(must(sync.run()).notes.empty());
        }
    }
    GIVEN("all places were emptied")
    {
        empty(stick.path());
        empty(district.zhangsBureau.path());
        const auto failed = sync.run();
        REQUIRE_FALSE(failed);
        CHECK(problemCodes(failed.error().problems()) == QStringList{u"folder-emptied"_qs});
        CHECK(sync.status().state == State::FolderEmptied);
        CHECK(sync.status().member);
        must(sync.refill());
        CHECK(sync.status().state == State::Enrolled);
    }
    GIVEN("a folder that is no place, and one that holds something else")
    {
        CHECK(refusal(sync.planRefill(district.registry.path())) == base::ErrorCode::NotFound);
        empty(stick.path());
        QFile other(stick.path() + u"/照片.jpg"_qs);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.close();
        CHECK(refusal(sync.planRefill(stick.path())) == base::ErrorCode::ShareForeign);
        CHECK(refusal(sync.refill(stick.path())) == base::ErrorCode::ShareForeign);
    }
}
