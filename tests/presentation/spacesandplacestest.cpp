#include "tests/presentation/sharingbureau.h"
#include "tests/support/helddispatcher.h"
#include "tests/support/emptyfolder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::SpaceKind;
using domain::SpaceSlot;
using presentation::FolderOffer;
using presentation::PlacesPresenter;
using presentation::SharingNeed;
using presentation::SharingPresenter;
using presentation::Tone;
using State = services::SyncStatus::State;

namespace {

FolderOffer offer(PlacesPresenter &places, const QString &folder)
{
    FolderOffer told;
    const auto connection = QObject::connect(&places, &PlacesPresenter::offered, &places, [&told](const FolderOffer &one) { told = one; });
    places.look(folder);
    QObject::disconnect(connection);
    return told;
}

int rowOf(PlacesPresenter &places, const QString &folder) { return places.rows().find(QDir::cleanPath(folder)); }

}

SCENARIO("An emptied folder is filled again from the page")
{
    Bureau bureau;
    bureau.enrol();
    SharingPresenter &page = bureau.wang.page;
    empty(bureau.share.path());
    page.runNow();
    REQUIRE(page.status().state == State::FolderEmptied);
    CHECK(page.sentence().tone == Tone::Risk);
    REQUIRE(page.needs().size() == 1);
    const SharingNeed need = page.needs().front();
    CHECK(need.code == services::kNoMarker);
    CHECK(need.act == SharingNeed::Act::Refill);
    CHECK(need.text.contains(bureau.share.path()));
    CHECK(need.text.contains(u"津南"_qs));
    CHECK(page.places().mayRefill(rowOf(page.places(), bureau.share.path())));

    WHEN("one asks for it")
    {
        std::optional<services::RefillPlan> plan;
        QObject::connect(&page.places(), &PlacesPresenter::planned, &page, [&](const services::RefillPlan &told) { plan = told; });
        page.places().planRefill(need.folder);
        THEN("it is said what would be written, and nothing is")
        {
            REQUIRE(plan);
            const QString sentence = PlacesPresenter::sentence(*plan);
            CHECK(sentence.contains(bureau.share.path()));
            CHECK(sentence.contains(QString::number(plan->changes)));
            CHECK_FALSE(sentence.contains(u'%'));
            CHECK(QDir(bureau.share.path()).isEmpty());
        }
        AND_WHEN("one says yes")
        {
            QSignalSpy done(&page, &SharingPresenter::done), failed(&page, &SharingPresenter::failed);
            page.places().refill(need.folder);
            THEN("all is there again, for the colleague too, and the row is gone")
            {
                CHECK(done.count() == 1);
                CHECK(failed.isEmpty());
                CHECK(page.status().state == State::Enrolled);
                CHECK(page.needs().empty());
                bureau.li.page.runNow();
                CHECK(bureau.li.page.status().state == State::Enrolled);
                CHECK(bureau.li.page.rollCall().rowCount() == 2);
            }
        }
    }
    WHEN("it is stopped on the way")
    {
        HeldDispatcher slow;
        presentation::Background background{bureau.wang.laptop.services(), slow};
        presentation::SyncRunner runner{bureau.wang.laptop.services(), background, {.afterStart = 600'000}};
        PlacesPresenter places{bureau.wang.laptop.services(), runner};
        QSignalSpy failed(&places, &PlacesPresenter::failed), done(&places, &PlacesPresenter::done);
        std::shared_ptr<presentation::Job> job;
        QObject::connect(&places, &PlacesPresenter::started, &places, [&](const auto &started) { job = started; });
        places.refill(bureau.share.path());
        REQUIRE(job);
        CHECK(places.isRunning());
        job->cancel();
        slow.releaseAll();
        THEN("that is no failure, and it can be done again")
        {
            CHECK_FALSE(places.isRunning());
            CHECK(failed.isEmpty());
            CHECK(done.isEmpty());
            page.places().refill(need.folder);
            CHECK(page.status().state == State::Enrolled);
        }
    }
}

TEST_CASE("A laptop that was not approved yet is not told to fill an emptied folder")
{
    services::SyncStatus status;
    status.spaceName = u"津南"_qs;
    status.state = State::FolderEmptied;
    status.places = {{u"/share"_qs, {}, services::kNoMarker}};
    const auto needs = presentation::SharingNeeds::of(status);
    REQUIRE(needs.size() == 1);
    CHECK(needs.front().act == SharingNeed::Act::Explain);
    CHECK_FALSE(needs.front().meaning.isEmpty());
}

SCENARIO("A bureau's space, the district's registry and a stick are rows of one list")
{
    Bureau bureau;
    QTemporaryDir registry, stick, other;
    SharingPresenter &page = bureau.wang.page;
    PlacesPresenter &places = page.places();
    places.found(bureau.share.path(), u"津南应急"_qs, SpaceKind::Bureau, false);
    page.runNow();

    GIVEN("a stick that is empty")
    {
        const FolderOffer found = offer(places, stick.path() + u'/');
        CHECK_FALSE(found.joins);
        REQUIRE(found.addable.size() == 1);
        CHECK(found.foundable == std::vector{SpaceKind::Registry});
        places.add(found.folder, SpaceSlot::Main);
        REQUIRE(places.rows().rowCount() == 3);
        CHECK(places.rows().row(0)->heading);
        CHECK(places.rows().row(0)->title.contains(u"津南应急"_qs));
        CHECK(offer(places, stick.path()).isEmpty());
        WHEN("it was met")
        {
            page.runNow();
            const int row = rowOf(places, stick.path());
            THEN("its row says when, and it can be left and taken up again")
            {
                CHECK(places.rows().row(row)->tone == Tone::Compliant);
                CHECK(places.mayLeave(row));
                CHECK_FALSE(places.mayRefill(row));
                QSignalSpy left(&places, &PlacesPresenter::left);
                places.leave(stick.path());
                CHECK(left.count() == 1);
                page.reload();
                CHECK(rowOf(places, stick.path()) < 0);
                CHECK_FALSE(places.mayLeave(1));
                const FolderOffer again = offer(places, stick.path());
                CHECK(again.holdsOurs);
                places.add(again.folder, again.addable.front().slot);
                CHECK(rowOf(places, stick.path()) >= 0);
            }
        }
        WHEN("it lies in a drawer")
        {
            REQUIRE(QDir().rename(stick.path(), stick.path() + u"-away"_qs));
            page.runNow();
            CHECK(places.rows().row(rowOf(places, stick.path()))->tone == Tone::NotApplicable);
            CHECK(page.needs().empty());
            REQUIRE(QDir().rename(stick.path() + u"-away"_qs, stick.path()));
        }
        WHEN("it was emptied")
        {
            page.runNow();
            empty(stick.path());
            page.runNow();
            CHECK(page.status().state == State::Enrolled);
            REQUIRE(page.needs().size() == 1);
            CHECK(page.needs().front().folder == stick.path());
            CHECK(places.mayRefill(rowOf(places, stick.path())));
        }
    }
    GIVEN("the district's registry, founded here and joined by a laptop of another bureau")
    {
        places.found(registry.path(), u"津南名录"_qs, SpaceKind::Registry, false);
        page.runNow();
        CHECK(places.rows().rowCount() == 4);
        PlacesPresenter &lis = bureau.li.page.places();
        lis.found(other.path(), u"津南环境"_qs, SpaceKind::Bureau, false);
        const FolderOffer registrys = offer(lis, registry.path());
        CHECK(registrys.joins);
        CHECK(registrys.sentence.contains(u"津南名录"_qs));
        lis.join(registry.path());
        page.reload();
        REQUIRE(page.requests().size() == 1);
        page.approve(page.requests().front().code);
        bureau.meet();
        page.reload();
        THEN("the roll call names the laptops of both spaces, and of which")
        {
            const auto &roll = page.rollCall();
            CHECK(roll.rowCount() == 3);
            CHECK(roll.columnCount() == presentation::RollCall::ColumnCount);
            QStringList spaces;
            for (int row = 0; row < roll.rowCount(); ++row)
                spaces << roll.index(row, presentation::RollCall::Space).data().toString();
            spaces.removeDuplicates();
            CHECK(spaces.size() == 2);
            CHECK(page.sentence().tone == Tone::Compliant);
        }
        THEN("a space that carries everything does not go with it")
        {
            QTemporaryDir whole;
            InspectorLaptop third(3);
            third.setUp();
            must(third.services().sync().found(whole.path(), u"全区"_qs));
            CHECK(offer(places, whole.path()).isEmpty());
        }
        WHEN("the registry's folder is away")
        {
            REQUIRE(QDir().rename(registry.path(), registry.path() + u"-away"_qs));
            page.runNow();
            CHECK(page.status().state == State::Enrolled);
            REQUIRE(page.needs().size() == 1);
            CHECK(page.needs().front().text.contains(registry.path()));
            REQUIRE(QDir().rename(registry.path() + u"-away"_qs, registry.path()));
        }
    }
}

SCENARIO("What the page shows is read off the window's thread")
{
    Bureau bureau;
    bureau.enrol();
    auto &services = bureau.wang.laptop.services();
    HeldDispatcher busy;
    presentation::Background background{services, busy};
    SharingPresenter page{services, background, bureau.wang.runner};
    QSignalSpy changed(&page, &SharingPresenter::changed);

    GIVEN("a page that is opened")
    {
        page.reload();
        THEN("it says that it reads, and shows nothing as if it were known")
        {
            CHECK(page.isUnknown());
            CHECK(page.isReading());
            CHECK(changed.isEmpty());
        }
        WHEN("more is asked of it before the answer has come")
        {
            auto firm = must(services.enterprises().enterprise(bureau.wang.laptop.firm));
            firm.phone = u"022-9999"_qs;
            page.reload();
            page.reload();
            must(services.enterprises().save(firm));
            page.reload();
            CHECK(busy.held() == 1);
            busy.releaseOne();
            THEN("the first answer is dropped, and one more question brings what holds now")
            {
                CHECK(page.isUnknown());
                CHECK(busy.held() == 1);
                busy.releaseAll();
                CHECK_FALSE(page.isFresh());
                CHECK_FALSE(page.isReading());
                CHECK(page.going().rowCount() == 1);
            }
        }
    }
    GIVEN("a page that nobody looks at")
    {
        page.setSeen(false);
        Q_EMIT services.facts().syncChanged();
        busy.releaseAll();
        THEN("it reads no lists, but knows what waits for a person")
        {
            CHECK_FALSE(page.isUnknown());
            CHECK(page.isFresh());
            CHECK(page.rollCall().rowCount() == 0);
        }
        WHEN("one comes to it")
        {
            page.setSeen(true);
            busy.releaseAll();
            CHECK_FALSE(page.isFresh());
            CHECK(page.rollCall().rowCount() == 2);
        }
    }
    GIVEN("a colleague who asks to join while nobody looks")
    {
        page.setSeen(false);
        busy.releaseAll();
        InspectorLaptop third(3);
        const auto id = must(third.services().people().save(inspector(u"孙丽"_qs, u"津0500001"_qs)));
        must(third.services().people().setMe(id));
        must(third.services().sync().join(bureau.share.path()));
        page.reload();
        busy.releaseAll();
        bureau.wang.runner.runNow();
        busy.releaseAll();
        CHECK(page.requests().size() == 1);
        CHECK(page.isFresh());
    }
}
