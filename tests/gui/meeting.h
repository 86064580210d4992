#pragma once

#include "tests/gui/guitest.h"
#include "tests/support/inspectorlaptop.h"

namespace xunzhen::testing {

/// The window of Zhang Wei and the laptop of Liu Yang, a colleague who was taken into the same space.
struct Meeting
{
    Meeting()
    {
        office.settle();
        must(office.services().sync().found(share.path(), u"津南区"_qs));
        must(office.services().sync().run());
        domain::Inspector liu;
        liu.name = u"刘洋"_qs;
        liu.credentialNumber = u"津执法 120112-0052"_qs;
        liu.bureau = u"津南区生态环境局"_qs;
        must(colleague.services().people().setMe(must(colleague.services().people().save(liu))));
        must(office.services().sync().approve(must(colleague.services().sync().join(share.path()))));
        must(colleague.services().sync().run());
    }
    /// What either has written by now, both have.
    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            must(office.services().sync().run());
            must(colleague.services().sync().run());
        }
    }

    QTemporaryDir share;
    Office office;
    InspectorLaptop colleague{2};
};

}
