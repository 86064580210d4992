#include "tests/presentation/desk.h"
#include "ui/presentation/shared/sharingpresenter.h"

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
