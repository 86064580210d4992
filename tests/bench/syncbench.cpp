#include "models/store/capture/capturestate.h"
#include "tests/bench/bench.h"
#include "tests/bench/synclaptop.h"

using namespace xunzhen;

namespace {

constexpr int kFirms = 100'000;

bench::Samples rawInsert()
{
    QTemporaryDir share;
    bench::SyncLaptop laptop(9, share.path());
    const store::CapturePause pause(laptop.database->captureState());
    return bench::timed(1, [&] { laptop.addsFirms(kFirms); });
}

}

BENCH("shared folder: 100,000 firms captured, published and received by replay, beside the raw insert")
{
    const bench::Samples raw = rawInsert();
    QTemporaryDir folder;
    bench::SyncLaptop wang(1, folder.path()), li(2, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    wang.approves(li);
    bench::print("raw insert", raw);
    bench::print("insert with its log", bench::timed(1, [&] { wang.addsFirms(kFirms); }), raw);
    bench::print("seal and publish", bench::timed(1, [&] { wang.syncs(); }), raw);
    bench::print("first sync by replay", bench::timed(1, [&] { bench::keep(li.syncs().receivedOps); }), raw);
    bench::print("run with nothing to do", bench::timed(50, [&] { wang.syncs(); }), raw);
    bench::note("bytes in the folder: " + std::to_string(bench::bytesBelow(folder.path())));
}
