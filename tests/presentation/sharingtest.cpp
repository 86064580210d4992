#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"
#include "ui/presentation/shared/oneatatime.h"
#include "ui/presentation/shared/sharingpresenter.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::ConflictCase;
using presentation::SharingPresenter;
using presentation::Tone;
using State = services::SyncStatus::State;

namespace {

/// A second inspector with a laptop and a shared-folder page of their own.
struct Colleague
{
    explicit Colleague(unsigned char number) : laptop(number) {}
    InspectorLaptop laptop;
    DirectDispatcher dispatcher;
    presentation::Background background{laptop.services(), dispatcher};
    SharingPresenter page{laptop.services(), background};
};

struct Bureau
{
    Bureau()
    {
        wang.laptop.setUp();
        const auto id = must(li.laptop.services().people().save(inspector(u"刘洋"_qs, u"津0400002"_qs)));
        must(li.laptop.services().people().setMe(id));
    }
    void enrol()
    {
        wang.page.found(share.path(), u"津南"_qs);
        wang.page.runNow();
        li.page.join(share.path());
        wang.page.reload();
        REQUIRE(wang.page.requests().size() == 1);
        REQUIRE(wang.page.requests().front().code == li.page.joinCode());
        wang.page.approve(li.page.joinCode());
        meet();
    }
    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            wang.page.runNow();
            li.page.runNow();
        }
    }

    QTemporaryDir share;
    Colleague wang{1}, li{2};
};

}

SCENARIO("Two laptops take part in a space and settle a conflict")
{
    Bureau bureau;
    bureau.wang.page.reload();
    CHECK(bureau.wang.page.status().state == State::NoFolder);
    bureau.enrol();

    GIVEN("both are enrolled")
    {
        THEN("the roll call names both and all is well")
        {
            bureau.wang.page.reload();
            CHECK(bureau.wang.page.status().state == State::Enrolled);
            CHECK(bureau.wang.page.rollCall().rowCount() == 2);
            CHECK(bureau.wang.page.sentence().tone == Tone::Compliant);
            CHECK(bureau.li.page.joinCode().isEmpty());
        }
        WHEN("both change the same phone number without seeing each other")
        {
            const auto edit = [&](Colleague &who, const QString &phone) {
                auto firm = must(who.laptop.services().enterprises().enterprise(bureau.wang.laptop.firm));
                firm.phone = phone;
                must(who.laptop.services().enterprises().save(firm));
            };
            edit(bureau.wang, u"022-1111"_qs);
            edit(bureau.li, u"022-2222"_qs);
            bureau.meet();
            bureau.wang.page.reload();
            REQUIRE(bureau.wang.page.conflicts().size() == 1);
            const ConflictCase &conflict = bureau.wang.page.conflicts().front();
            REQUIRE(conflict.sides().size() == 2);

            const auto phone = [&] {
                return must(bureau.wang.laptop.services().enterprises().enterprise(bureau.wang.laptop.firm)).phone;
            };
            const auto valueOf = [&](int side) {
                return QJsonDocument::fromJson(conflict.sides()[size_t(side)].value).object().value(u"phone"_qs).toString();
            };
            THEN("the differing field is told in words")
            {
                int differing = 0;
                for (const auto &line : conflict.sides()[0].lines)
                    differing += line.differs;
                CHECK(differing == 1);
                CHECK_FALSE(conflict.sides()[0].who.isEmpty());
            }
            THEN("one side can be taken, everywhere")
            {
                const QString wanted = valueOf(1);
                REQUIRE(bureau.wang.page.take(0, 1));
                CHECK(phone() == wanted);
                CHECK(bureau.wang.page.conflicts().empty());
                bureau.meet();
                CHECK(must(bureau.li.laptop.services().enterprises().enterprise(bureau.wang.laptop.firm)).phone == wanted);
            }
            THEN("a third value can be written")
            {
                REQUIRE(bureau.wang.page.write(0, {{u"phone"_qs, u"022-3333"_qs}}));
                CHECK(phone() == u"022-3333"_qs);
                CHECK(bureau.wang.page.conflicts().empty());
            }
        }
    }
}

SCENARIO("A share that does not answer never holds up the page")
{
    Bureau bureau;
    bureau.enrol();
    auto &services = bureau.wang.laptop.services();
    HeldDispatcher hanging;
    presentation::Background background{services, hanging};
    SharingPresenter page{services, background};
    QSignalSpy changed(&page, &SharingPresenter::changed), failed(&page, &SharingPresenter::failed);

    GIVEN("the page is opened while the folder hangs")
    {
        page.reload();
        THEN("it shows at once what this laptop knows, and claims nothing about the others")
        {
            CHECK(changed.count() == 1);
            CHECK(page.status().state == State::Enrolled);
            CHECK(page.status().spaceName == u"津南"_qs);
            CHECK(page.isLooking());
            CHECK(page.rollCall().rowCount() == 0);
            CHECK(page.sentence().tone == Tone::Information);
        }
        WHEN("more is asked of it meanwhile")
        {
            page.reload();
            page.reload();
            page.runNow();
            page.runNow();
            page.approve(u"nobody"_qs);
            THEN("one worker is taken, not more, and everything still answers")
            {
                CHECK(hanging.held() == 1);
                CHECK(page.isRunning());
            }
            AND_WHEN("the folder answers at last")
            {
                hanging.releaseAll();
                THEN("the roll call is there and the exchange has run once")
                {
                    CHECK(page.rollCall().rowCount() == 2);
                    CHECK(page.sentence().tone == Tone::Compliant);
                    CHECK_FALSE(page.isRunning());
                    CHECK_FALSE(page.isLooking());
                    CHECK_FALSE(page.lastResult().isEmpty());
                    CHECK(failed.isEmpty());
                }
            }
        }
    }
    GIVEN("a roll call that was read before")
    {
        page.reload();
        hanging.releaseAll();
        REQUIRE(page.rollCall().rowCount() == 2);
        page.reload();
        THEN("it stays to be seen while the folder is asked again") { CHECK(page.rollCall().rowCount() == 2); }
    }
}

TEST_CASE("What waits behind a hanging share is dropped when its page goes, and not before")
{
    HeldDispatcher worker;
    int done = 0;
    auto lane = std::make_unique<presentation::OneAtATime>(worker);
    for (int i = 0; i < 3; ++i)
        lane->dispatch([] {}, [&done] { ++done; });
    CHECK(worker.held() == 1);
    worker.releaseOne();
    CHECK(done == 1);
    CHECK(worker.held() == 1);
    lane.reset();
    worker.releaseAll();
    CHECK(done == 2);
}

TEST_CASE("Whatever is abnormal in the shared folder has a sentence and one thing to do about it")
{
    using presentation::SharingNeed;
    using presentation::SharingNeeds;
    services::SyncStatus status;
    status.state = State::FolderMissing;
    status.folder = u"/share"_qs;
    for (const char *code : {"gap", "damaged-file", "unknown-device", "wild-clock", "missing-blob", "update-needed",
                             "archive-damaged", "postponed", "fork", "foreign-file", "rolled-back"})
        status.notes.push_back({QLatin1String(code), {u"李敏"_qs, u"2027-01-01T00:00:00Z"_qs}});
    status.notes.push_back(status.notes.front());
    const auto needs = SharingNeeds::of(status);
    REQUIRE(needs.size() == 12);
    CHECK(needs.front().act == SharingNeed::Act::ChooseFolder);
    CHECK(needs.front().text.contains(u"/share"_qs));
    CHECK(needs[1].act == SharingNeed::Act::Sync);
    for (const SharingNeed &need : needs) {
        INFO(need.code.toStdString());
        CHECK_FALSE(need.text.contains(need.code));
        CHECK_FALSE(need.text.contains(u'%'));
        CHECK_FALSE(need.text.contains(u"T00:00"_qs));
        CHECK_FALSE(need.action.isEmpty());
        CHECK((need.act == SharingNeed::Act::Explain) == (need.meaning.count(u'.') >= 2));
    }
}

TEST_CASE("A folder that is gone can be chosen anew where it lies now")
{
    Bureau bureau;
    bureau.enrol();
    const QString moved = bureau.share.path() + u"-moved"_qs;
    REQUIRE(QFile::rename(bureau.share.path(), moved));
    bureau.li.page.runNow();
    REQUIRE(bureau.li.page.status().state == State::FolderMissing);
    REQUIRE(bureau.li.page.needs().front().act == presentation::SharingNeed::Act::ChooseFolder);
    bureau.li.page.join(moved);
    bureau.li.page.runNow();
    CHECK(bureau.li.page.status().state == State::Enrolled);
    CHECK(bureau.li.page.status().folder == moved);
    CHECK(bureau.li.page.needs().empty());
    REQUIRE(QFile::rename(moved, bureau.share.path()));
}
