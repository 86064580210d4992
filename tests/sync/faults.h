#pragma once

#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/foldermover.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

namespace xunzhen::testing {

/// Wang founds the space, Li and Zhao join it; all have met. One folder that all three look at.
struct ThreeLaptops : TwoLaptops
{
    Laptop zhao{u"赵"_qs, 3, folder};

    ThreeLaptops()
    {
        wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
        allSync();
    }
    std::vector<Laptop *> all() { return {&wang, &li, &zhao}; }
    void allSync()
    {
        for (int round = 0; round < 2; ++round)
            for (Laptop *one : all())
                one->syncs();
    }
};

inline store::StreamKey streamOf(const Laptop &laptop)
{
    return sync::DeviceIdentity::load(laptop.keys)->stream();
}

/// The files of an author's stream, in order.
inline std::vector<QString> segmentsOf(const SimulatedFolder &folder, const Laptop &author)
{
    std::vector<QString> found;
    for (const auto &[path, bytes] : folder.files)
        if (path.startsWith(sync::names::streamFolder(streamOf(author))) && path.endsWith(u".seg"_qs))
            found.push_back(path);
    return found;
}

/// What lies in the folder for good: no temporaries, and no heads, which are written anew.
inline std::map<QString, QByteArray> lasting(const SimulatedFolder &folder)
{
    std::map<QString, QByteArray> files;
    for (const auto &[path, bytes] : folder.files)
        if (!path.endsWith(u".part"_qs) && !path.startsWith(u"heads/"_qs))
            files.emplace(path, bytes);
    return files;
}

inline void requireSame(const std::vector<Laptop *> &laptops)
{
    for (Laptop *one : laptops) {
        REQUIRE(one->log().stateHash() == laptops.front()->log().stateHash());
        REQUIRE(one->engine().status().waitingOps == 0);
    }
}

}
