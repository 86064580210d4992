#include "tests/sync/faults.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::Laptop;

namespace {

/// Everything that a laptop knows, as a text to compare.
QByteArray knowledgeOf(Laptop &laptop)
{
    QByteArray text = laptop.log().stateHash().toHex();
    for (int firm = 1; firm <= 4; ++firm)
        text += ' ' + (laptop.firmName(firm) + u'/' + laptop.firmNote(firm)).toUtf8();
    return text;
}

struct BusyLaptops : testing::ThreeLaptops
{
    BusyLaptops()
    {
        for (int firm = 1; firm <= 3; ++firm)
            all()[std::size_t(firm - 1)]->addsFirm(firm, QString::number(firm));
        allSync();
        wang.renamesFirm(2, u"改"_qs);
        allSync();
    }
};

}

TEST_CASE("Fault 13: a share unmounted to an empty folder between two runs changes nothing and gets nothing")
{
    BusyLaptops all;
    const QByteArray before = knowledgeOf(all.wang);
    all.wang.addsFirm(4, u"新"_qs);
    const QByteArray edited = knowledgeOf(all.wang);
    all.wang.share.isEmptied = true;
    CHECK(testing::failureOf([&] { all.wang.syncs(); }) == ErrorCode::ShareMissing);
    CHECK(knowledgeOf(all.wang) == edited);
    CHECK(edited != before);
    CHECK(all.wang.share.strayFiles().empty());
    all.wang.share.isEmptied = false;
    all.allSync();
    testing::requireSame(all.all());
    CHECK(all.li.firmName(4) == u"新"_qs);
}

TEST_CASE("Fault 13: a share that goes away or is emptied in the middle of a run changes no record, and the next run completes")
{
    for (const bool isEmptied : {false, true})
        for (int at = 0;; ++at) {
            CAPTURE(isEmptied, at);
            testing::TwoLaptops both;
            both.li.addsFirm(1, u"甲"_qs);
            both.bothSync();
            both.li.renamesFirm(1, u"乙"_qs);
            both.li.syncs();
            both.wang.addsFirm(2, u"丙"_qs);
            int calls = 0;
            both.wang.share.beforeCall = [&](testing::ShareCall, const QString &) {
                if (calls++ == at)
                    (isEmptied ? both.wang.share.isEmptied : both.wang.share.isUnmounted) = true;
            };
            testing::failureOf([&] { both.wang.syncs(); });
            REQUIRE(both.wang.firmName(1) != u"(none)"_qs);
            REQUIRE(both.wang.firmName(2) == u"丙"_qs);
            both.wang.share.beforeCall = [](testing::ShareCall, const QString &) {};
            both.wang.share.isEmptied = both.wang.share.isUnmounted = false;
            both.bothSync();
            testing::requireSame({&both.wang, &both.li});
            REQUIRE(both.li.firmName(2) == u"丙"_qs);
            REQUIRE(both.wang.firmName(1) == u"乙"_qs);
            if (calls <= at)
                break;
        }
}

TEST_CASE("Fault 14: files that vanish from one view change no record, and the next runs put them back")
{
    for (const unsigned percent : {1U, 30U, 80U, 100U})
        for (unsigned seed = 1; seed <= 4; ++seed) {
            CAPTURE(percent, seed);
            BusyLaptops all;
            const auto before = testing::lasting(all.folder);
            const QByteArray known = knowledgeOf(all.wang);
            std::mt19937 random(seed);
            std::erase_if(all.folder.files, [&](const auto &file) {
                return file.first != u"space.id"_qs && !file.first.endsWith(u".req"_qs) && random() % 100 < percent;
            });
            for (int round = 0; round < 2; ++round)
                for (Laptop *one : all.all()) {
                    one->syncs();
                    REQUIRE(knowledgeOf(*one) == known);
                }
            REQUIRE(testing::lasting(all.folder) == before);
        }
}

TEST_CASE("Fault 14: a view without even its marker changes no record")
{
    BusyLaptops all;
    const auto before = all.folder.files;
    const QByteArray known = knowledgeOf(all.wang);
    all.folder.files.clear();
    for (Laptop *one : all.all()) {
        CHECK(testing::failureOf([&] { one->syncs(); }) == ErrorCode::ShareMissing);
        CHECK(knowledgeOf(*one) == known);
    }
    CHECK(all.folder.files.empty());
    all.folder.files = before;
    all.allSync();
    testing::requireSame(all.all());
}

TEST_CASE("Fault 21: a share restored to a state of a month ago gets back all that came later from its authors")
{
    BusyLaptops all;
    const auto monthAgo = all.folder.files;
    for (Laptop *one : all.all())
        one->clock.advanceDays(30);
    for (Laptop *one : all.all())
        one->renamesFirm(3, one->member().name);
    all.zhao.addsFirm(4, u"后来"_qs);
    all.allSync();
    const auto latest = testing::lasting(all.folder);
    const QByteArray known = knowledgeOf(all.wang);
    all.folder.files = monthAgo;
    all.allSync();
    CHECK(testing::lasting(all.folder) == latest);
    for (Laptop *one : all.all())
        CHECK(knowledgeOf(*one) == known);
    Laptop sun(u"孙"_qs, 4, all.folder);
    all.wang.enrolment().approve(sun.enrolment().requestJoin(sun.member()));
    sun.syncs();
    CHECK(knowledgeOf(sun) == known);
}
