#include "models/services/handoffservice.h"
#include "tests/services/meetinglaptops.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using base::ErrorCode;
using services::HandoffExtent;
using Files = HandoffExtent::Files;

namespace {

const QString kPassword = QStringLiteral("津南 2026 秋季");

template<typename T>
QString reasonOf(const base::Outcome<T> &outcome)
{
    REQUIRE_FALSE(outcome.hasValue());
    return outcome.error().problems().empty() ? base::codeName(outcome.error().code()) : outcome.error().problems().front().code;
}

/// Both are members; the first went on in the field.
struct Colleagues : MeetingLaptops
{
    Colleagues()
    {
        must(first.services().sync().approve(request));
        meet();
        visit = first.finishedVisit();
    }
    QString file() const { return room.filePath(QStringLiteral("交接.xzhand")); }
    services::HandoffWritten writes(const HandoffExtent &extent) { return must(first.services().handoffs().write(file(), extent, kPassword)); }
    HandoffExtent ofVisit() const { return {Files::OfVisits, {visit}}; }
    auto opens(InspectorLaptop &laptop, const QString &password = kPassword) { return laptop.services().handoffs().open(file(), password); }
    QStringList roomsOf(InspectorLaptop &laptop) const { return QDir(laptop.surroundings().profileFolder).entryList({QStringLiteral("handoff-*")}); }

    QTemporaryDir room;
    domain::VisitId visit;
};

}

SCENARIO("A visit begun in the field is finished by a colleague at the desk")
{
    Colleagues both;
    auto &first = both.first;
    auto &second = both.second;
    const QStringList folder = QDir(both.share.path()).entryList();
    const auto written = both.writes(both.ofVisit());
    CHECK(written.files > 0);
    CHECK(written.absent == 0);
    CHECK(written.bytes == QFile(both.file()).size());
    CHECK(written.changes > 0);
    {
        QFile sealed(both.file());
        REQUIRE(sealed.open(QIODevice::ReadOnly));
        CHECK_FALSE(sealed.readAll().contains("机械"));
    }

    GIVEN("the colleague who opens it")
    {
        auto opened = must(both.opens(second));
        CHECK(opened->who == u"张伟"_qs);
        CHECK_FALSE(opened->isOwn);
        CHECK(opened->newChanges > 0);
        CHECK(opened->files == written.files);
        REQUIRE(opened->visits.size() == 1);
        CHECK(opened->visitCount == 1);
        CHECK(opened->visits[0].id == both.visit);
        CHECK(opened->visits[0].firm.contains(u"机械"_qs));
        CHECK(both.roomsOf(second).size() == 1);
        THEN("looking changes nothing, and leaves nothing behind")
        {
            CHECK_FALSE(second.visits().record(both.visit));
            opened.reset();
            CHECK(both.roomsOf(second).isEmpty());
        }
        THEN("taking it in brings the visit with its photos, tells the screens and stands among what came in")
        {
            QSignalSpy visits(&second.facts, &services::Facts::visitsChanged);
            const auto before = second.services().sync().status();
            const auto taken = must(second.services().handoffs().take(*opened));
            CHECK(taken.changes == opened->newChanges);
            CHECK(taken.notes.empty());
            CHECK(taken.visits == QList{both.visit});
            CHECK(visits.count() >= 1);
            const auto record = must(second.visits().record(both.visit));
            CHECK(record.answers.size() == 4);
            REQUIRE(record.evidence.size() == 1);
            CHECK(must(second.visits().original(record.evidence[0])) == must(first.visits().original(record.evidence[0])));
            CHECK_FALSE(second.services().sync().arrivals(1).empty());
            const auto after = second.services().sync().status();
            CHECK(after.lastRun == before.lastRun);
            CHECK(after.waitingOps == before.waitingOps);

            AND_THEN("again it changes nothing, and the folder goes on as ever")
            {
                CHECK(must(second.services().handoffs().take(*must(both.opens(second)))).changes == 0);
                for (int round = 0; round < 2; ++round)
                    for (InspectorLaptop *laptop : {&second, &first})
                        CHECK(must(laptop->services().sync().run()).notes.empty());
                CHECK(first.services().sync().status().waitingOps == 0);
            }
        }
        THEN("a stop leaves what is whole, and the same file goes on from there")
        {
            std::stop_source stop;
            stop.request_stop();
            base::Work work;
            work.stop = stop.get_token();
            CHECK(refusal(second.services().handoffs().take(*opened, work)) == ErrorCode::Cancelled);
            must(second.services().handoffs().take(*opened));
            CHECK(must(second.visits().record(both.visit)).answers.size() == 4);
        }
    }
    GIVEN("a wrong password, a cut file, no file")
    {
        CHECK(reasonOf(both.opens(second, u"falsches Wort"_qs)) == u"password-wrong"_qs);
        CHECK(both.roomsOf(second).isEmpty());
        QFile file(both.file());
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.resize(file.size() - 100);
        file.close();
        CHECK(reasonOf(both.opens(second)) == u"damaged-file"_qs);
        CHECK(both.roomsOf(second).isEmpty());
        file.remove();
        CHECK(reasonOf(both.opens(second)) == u"not-found"_qs);
        CHECK_FALSE(second.visits().record(both.visit));
    }
    GIVEN("a laptop of no space, and one of another")
    {
        InspectorLaptop stranger(7);
        stranger.setUp();
        CHECK(reasonOf(both.opens(stranger)) == u"handoff-no-space"_qs);
        CHECK(reasonOf(stranger.services().handoffs().write(both.room.filePath(u"x.xzhand"_qs), {}, kPassword)) == u"handoff-no-space"_qs);
        QTemporaryDir elsewhere;
        must(stranger.services().sync().found(elsewhere.path(), u"别处"_qs));
        CHECK(reasonOf(both.opens(stranger)) == u"handoff-foreign"_qs);
        CHECK_FALSE(stranger.visits().record(both.visit));
    }
    GIVEN("its writer")
    {
        const auto opened = must(both.opens(first));
        CHECK(opened->isOwn);
        CHECK(opened->newChanges == 0);
        CHECK(must(first.services().handoffs().take(*opened)).changes == 0);
    }
    GIVEN("a stop while it is written")
    {
        std::stop_source stop;
        stop.request_stop();
        base::Work work;
        work.stop = stop.get_token();
        const QString other = both.room.filePath(u"b.xzhand"_qs);
        CHECK(refusal(first.services().handoffs().write(other, both.ofVisit(), kPassword, work)) == ErrorCode::Cancelled);
        CHECK_FALSE(QFile::exists(other));
        CHECK(QDir(both.room.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
}

SCENARIO("How much of photos and papers travels is chosen")
{
    Colleagues both;
    CHECK(reasonOf(both.first.services().handoffs().write(both.file(), {}, u"kurz"_qs)) == u"password-too-short"_qs);
    must(both.first.services().papers().issue(both.visit));
    both.first.clock.advanceDays(31);
    must(both.first.services().papers().issue(both.first.finishedVisit()));
    const auto none = both.writes({Files::None, {}});
    CHECK(none.files == 0);
    const auto one = both.writes(both.ofVisit());
    CHECK(one.files > 0);
    const auto all = both.writes({Files::All, {}});
    CHECK(all.files > one.files);
    CHECK(all.bytes > none.bytes);
    const auto opened = must(both.opens(both.second));
    CHECK(opened->visitCount == 2);
    CHECK(opened->extent == Files::All);
    CHECK(must(both.second.services().handoffs().take(*opened)).files == all.files);
}

SCENARIO("A bureau's space and its registry travel in one file")
{
    QTemporaryDir bureau, registry, room;
    InspectorLaptop first(1), second(2);
    first.setUp();
    must(second.services().people().setMe(must(second.services().people().save(inspector(u"刘洋"_qs, u"津0400002"_qs)))));
    must(first.services().sync().found(bureau.path(), u"局"_qs, domain::SpaceKind::Bureau));
    must(first.services().sync().found(registry.path(), u"名录"_qs, domain::SpaceKind::Registry));
    for (const QString &folder : {bureau.path(), registry.path()})
        must(first.services().sync().approve(must(second.services().sync().join(folder))));
    must(second.services().sync().run());
    const domain::VisitId visit = first.openVisit();
    const QString file = room.filePath(u"a.xzhand"_qs);
    must(first.services().handoffs().write(file, {Files::OfVisits, {visit}}, kPassword));
    const auto opened = must(second.services().handoffs().open(file, kPassword));
    CHECK(must(second.services().handoffs().take(*opened)).changes == opened->newChanges);
    const auto record = must(second.visits().record(visit));
    CHECK(must(second.services().enterprises().enterprise(record.visit.enterprise)).name.contains(u"机械"_qs));
}

SCENARIO("A laptop that never reaches the folder shares by files alone")
{
    QTemporaryDir share, room;
    InspectorLaptop first(1), second(2);
    first.setUp();
    must(second.services().people().setMe(must(second.services().people().save(inspector(u"刘洋"_qs, u"津0400002"_qs)))));
    must(first.services().sync().found(share.path(), u"津南"_qs, domain::SpaceKind::Whole, true));
    const auto request = must(first.services().sync().takeRequest(must(second.services().sync().requestFile())));
    must(first.services().sync().approve(request.code));
    must(second.services().sync().takeApproval(must(first.services().sync().approvalFile())));

    const domain::VisitId visit = first.finishedVisit();
    const auto pass = [&](InspectorLaptop &from, InspectorLaptop &to, const QString &name) {
        const QString file = room.filePath(name);
        must(from.services().handoffs().write(file, {Files::OfVisits, {visit}}, kPassword));
        return must(to.services().handoffs().take(*must(to.services().handoffs().open(file, kPassword))));
    };
    CHECK(pass(first, second, u"there.xzhand"_qs).files > 0);
    must(second.visits().answer(visit, u"SAF-01"_qs, domain::Verdict::AtRisk));
    CHECK(pass(second, first, u"back.xzhand"_qs).changes > 0);
    const auto record = must(first.visits().record(visit));
    CHECK(std::ranges::any_of(record.answers, [](const domain::Answer &answer) {
        return answer.itemCode == u"SAF-01"_qs && answer.verdict == domain::Verdict::AtRisk;
    }));
}
