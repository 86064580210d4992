#pragma once

#include "tests/support/builders.h"
#include "tests/support/inspectorlaptop.h"

#include <QTemporaryDir>

namespace xunzhen::testing {

/// One has founded a space in a folder, the other has asked to join it.
struct MeetingLaptops
{
    MeetingLaptops()
    {
        first.setUp();
        must(first.services().sync().found(share.path(), QStringLiteral("津南应急")));
        must(first.services().sync().run());
        const auto id = must(second.services().people().save(inspector(QStringLiteral("刘洋"), QStringLiteral("津0400002"))));
        must(second.services().people().setMe(id));
        must(second.services().packs().install(packJson(smallPack())));
        request = must(second.services().sync().join(share.path()));
    }
    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            must(first.services().sync().run());
            must(second.services().sync().run());
        }
    }

    QTemporaryDir share;
    InspectorLaptop first{1}, second{2};
    QString request; ///< its code
};

}
