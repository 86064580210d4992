#include "models/base/hashing.h"
#include "tests/sync/faults.h"

#include <unordered_set>

using namespace xunzhen;

TEST_CASE("Fault 10: all names fit into a view that folds case, with names of 143 bytes and paths of 260 below a root of 150")
{
    testing::ThreeLaptops all;
    for (testing::Laptop *one : all.all()) {
        one->share.foldsCase = true;
        one->share.longestName = 143;
        one->share.longestPath = 260 - 150 - 2; // a separator, and the zero at the end that Windows counts
    }
    QByteArray film(qsizetype(8 * 1024 * 1024) + 5, 'f');
    const QString hash = all.wang.blobs().put(film);
    all.wang.addsPhoto(1, hash);
    for (int i = 1; i <= 20; ++i) {
        all.wang.addsFirm(i, u"津南机械厂"_qs);
        all.li.addsFirm(100 + i, u"津南机械厂"_qs);
    }
    all.allSync();
    testing::requireSame(all.all());
    CHECK(all.zhao.blobs().has(hash));
    std::set<QString> folded;
    for (const auto &[path, bytes] : all.folder.files) {
        CAPTURE(path);
        CHECK(folded.insert(path.toLower()).second);
        CHECK(path.normalized(QString::NormalizationForm_D) == path);
        CHECK(path == path.toLower());
    }
}

TEST_CASE("Fault 10: of a million names no two are the same when case is folded")
{
    std::unordered_set<QString> names;
    names.reserve(1'100'000);
    const QByteArray device(32, 'd');
    sync::SegmentHeader header;
    header.highestHlc = qint64(1'795'395'600'000) << 16;
    for (int i = 0; i < 1'000'000; ++i) {
        const QByteArray chance = base::blake2b256(QByteArray::number(i));
        header.stream = {device, chance.left(8)};
        header.firstSeq = i % 1000 + 1;
        header.count = quint32(i % 7 + 1);
        names.insert(i % 2 == 0 ? sync::names::segment(header, chance).toLower()
                                : sync::names::head(header.stream, header.firstSeq, chance).toLower());
    }
    CHECK(names.size() == 1'000'000);
}
