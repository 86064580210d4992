#include "tests/sync/faults.h"

using namespace xunzhen;
using testing::FolderMover;

namespace {

bool isOurs(const QString &path)
{
    return path != u"space.id"_qs && !path.endsWith(u".part"_qs) && !path.startsWith(u"b/"_qs);
}

}

TEST_CASE("Fault 5: copies under every vendor's names beside every new file change nothing and double nothing")
{
    testing::ThreeLaptops all, plain;
    std::set<QString> seen;
    const auto copyNew = [&] {
        std::map<QString, QByteArray> copies;
        for (const auto &[path, bytes] : all.folder.files)
            if (isOurs(path) && seen.insert(path).second)
                for (unsigned form = 0; form < FolderMover::kForms; ++form)
                    copies[FolderMover::otherName(path, form)] = bytes;
        for (const auto &[path, bytes] : copies) {
            seen.insert(path);
            all.folder.files.emplace(path, bytes);
        }
    };
    const auto work = [](testing::ThreeLaptops &laptops, const std::function<void()> &after) {
        for (int day = 0; day < 4; ++day)
            for (testing::Laptop *one : laptops.all()) {
                const int firm = 1 + day % 2;
                if (one->firmName(firm) == u"(none)"_qs)
                    one->addsFirm(firm, QString::number(day));
                else
                    one->renamesFirm(firm, one->member().name + QString::number(day));
                one->syncs();
                after();
            }
        laptops.allSync();
        after();
        laptops.allSync();
    };
    work(all, copyNew);
    work(plain, [] {});
    testing::requireSame(all.all());
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(all.all()[i]->firmName(1) == plain.all()[i]->firmName(1));
        CHECK(all.all()[i]->log().tips().size() == plain.all()[i]->log().tips().size());
        CHECK(all.all()[i]->log().conflicts().size() == plain.all()[i]->log().conflicts().size());
        CHECK(all.all()[i]->syncs().notes.empty());
    }
}

TEST_CASE("Fault 6: when only the copy under another name is left, it is taken by its content")
{
    for (unsigned form = 0; form < FolderMover::kForms; ++form) {
        CAPTURE(form, FolderMover::otherName(u"s/a/000000000001-1-0123456789abcdef.seg"_qs, form));
        testing::ThreeLaptops all;
        all.wang.addsFirm(1, u"甲"_qs);
        all.wang.syncs();
        all.wang.renamesFirm(1, u"乙"_qs);
        all.wang.syncs();
        std::map<QString, QByteArray> renamed;
        for (const auto &[path, bytes] : all.folder.files)
            renamed[isOurs(path) ? FolderMover::otherName(path, form) : path] = bytes;
        all.folder.files = renamed;
        CHECK(all.li.syncs().receivedOps == 2);
        CHECK(all.li.firmName(1) == u"乙"_qs);
        all.allSync();
        testing::requireSame(all.all());
        CHECK(all.li.log().tips().size() == 1);
    }
}
