#pragma once

#include "tests/presentation/desk.h"
#include "ui/presentation/shared/sharingpresenter.h"

namespace xunzhen::testing {

/// A second inspector with a laptop and a shared-folder page of their own.
struct Colleague
{
    explicit Colleague(unsigned char number) : laptop(number) {}
    InspectorLaptop laptop;
    DirectDispatcher dispatcher;
    presentation::Background background{laptop.services(), dispatcher};
    presentation::SyncRunner runner{laptop.services(), background};
    presentation::SharingPresenter page{laptop.services(), background, runner};
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
        wang.page.places().found(share.path(), u"津南"_qs, domain::SpaceKind::Whole, false);
        wang.page.runNow();
        li.page.places().join(share.path());
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
