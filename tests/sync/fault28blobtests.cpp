#include "models/sync/engine/blobexchange.h"
#include "tests/sync/faults.h"

using namespace xunzhen;
using testing::ShareCall;

TEST_CASE("Fault 28: a film of many pieces, cut fifty times, delays nobody's records and sends no piece twice")
{
    testing::ThreeLaptops all;
    QByteArray film(qsizetype(sync::kPieceBytes) * 5 + 1000, 'f');
    for (qsizetype piece = 0; piece < 6; ++piece)
        film[piece * qsizetype(sync::kPieceBytes)] = char('a' + piece);
    const QString hash = all.wang.blobs().put(film);
    all.wang.addsPhoto(100, hash);
    std::map<QString, int> sent;
    std::mt19937 random(28);
    int cuts = 0;
    for (int firm = 1; firm <= 60 && cuts < 50; ++firm) {
        const int upTo = int(random() % 12);
        int calls = 0;
        all.wang.share.beforeCall = [&](ShareCall call, const QString &path) {
            if (call != ShareCall::Size && calls++ >= upTo)
                throw testing::PowerCut();
            if (call == ShareCall::Settle && path.startsWith(u"b/"_qs))
                ++sent[path];
        };
        try {
            all.wang.syncs();
        } catch (const testing::PowerCut &) {
            ++cuts;
            all.wang.open();
        }
        all.li.addsFirm(firm, u"甲"_qs);
        all.li.syncs();
        REQUIRE(all.zhao.syncs().receivedOps >= 1);
        REQUIRE(all.zhao.firmName(firm) == u"甲"_qs);
    }
    all.wang.share.beforeCall = [&](ShareCall call, const QString &path) {
        sent[path] += call == ShareCall::Settle && path.startsWith(u"b/"_qs);
    };
    CHECK(cuts > 30);
    all.allSync();
    for (const auto &[path, times] : sent)
        if (path.startsWith(u"b/"_qs)) {
            CAPTURE(path);
            CHECK(times == 1);
        }
    CHECK(all.zhao.blobs().has(hash));
    CHECK(all.li.blobs().get(hash) == film);
    testing::requireSame(all.all());
}
