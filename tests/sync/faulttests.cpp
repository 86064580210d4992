#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

#include <sqlite3.h>

using namespace xunzhen;
using base::ErrorCode;
using testing::Laptop;
using testing::TwoLaptops;
using testing::hasNote;

namespace {

QString segmentOf(const testing::SimulatedFolder &folder, const Laptop &author, int which = 0)
{
    const QString name = sync::names::streamFolder(sync::DeviceIdentity::load(author.keys)->stream());
    std::vector<QString> found;
    for (const auto &[path, bytes] : folder.files)
        if (path.startsWith(name) && path.endsWith(u".seg"))
            found.push_back(path);
    return found.at(std::size_t(which));
}

/// Everything that is published, without temporaries.
std::set<QString> published(const testing::SimulatedFolder &folder)
{
    std::set<QString> names;
    for (const auto &[path, bytes] : folder.files)
        if (!path.endsWith(u".part"))
            names.insert(path);
    return names;
}

}

TEST_CASE("a segment cut at any length is as if it were not there yet, and stops nobody else")
{
    TwoLaptops both;
    Laptop zhao(u"赵"_qs, 3, both.folder);
    both.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
    both.wang.addsFirm(1, u"甲"_qs);
    both.wang.syncs();
    zhao.syncs();
    zhao.addsFirm(2, u"乙"_qs);
    zhao.syncs();
    const QString path = segmentOf(both.folder, both.wang);
    const QByteArray whole = both.folder.files.at(path);
    const QByteArray copy = QByteArray("<html>500 Internal Server Error</html>").leftJustified(whole.size(), ' ');
    std::vector<QByteArray> wrong{copy, QByteArray(whole.size(), '\0')};
    for (qsizetype length = 0; length < whole.size(); length += 7)
        wrong.push_back(whole.left(length));
    for (qsizetype place = 0; place < whole.size(); place += 11) {
        wrong.push_back(whole);
        wrong.back()[place] = char(wrong.back()[place] ^ 0x10);
    }
    for (const QByteArray &bytes : wrong) {
        both.folder.files[path] = bytes;
        const auto report = both.li.syncs();
        REQUIRE(both.li.firmName(1) == u"(none)"_qs);
        REQUIRE(both.li.firmName(2) == u"乙"_qs);
        REQUIRE(report.waitingOps == 1);
        REQUIRE(hasNote(report, u"gap"_qs));
    }
    both.folder.files[path] = whole;
    CHECK(both.li.syncs().receivedOps == 1);
    CHECK(both.li.firmName(1) == u"甲"_qs);
}

TEST_CASE("an author puts back what was cut short or is missing")
{
    TwoLaptops both;
    both.wang.addsFirm(1, u"甲"_qs);
    both.bothSync();
    const auto before = published(both.folder);
    const QString path = segmentOf(both.folder, both.wang);
    SECTION("cut short") { both.folder.files[path].chop(5); }
    SECTION("missing") { both.folder.files.erase(path); }
    SECTION("heads gone")
    {
        std::erase_if(both.folder.files, [](const auto &file) { return file.first.startsWith(u"heads/"); });
    }
    SECTION("the roster gone")
    {
        std::erase_if(both.folder.files,
                      [](const auto &file) { return file.first.startsWith(u"roster/") && file.first.endsWith(u".seg"); });
    }
    SECTION("everything but the marker gone")
    {
        std::erase_if(both.folder.files, [](const auto &file) { return file.first != u"space.id" && !file.first.endsWith(u".req"); });
    }
    both.bothSync();
    const auto after = published(both.folder);
    for (const QString &name : before)
        if (!name.startsWith(u"heads/"))
            CHECK(after.contains(name));
    CHECK(both.folder.files.at(path).size() > 244);
    CHECK(both.wang.firmName(1) == u"甲"_qs);
    CHECK(both.li.firmName(1) == u"甲"_qs);
    Laptop zhao(u"赵"_qs, 3, both.folder);
    both.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
    zhao.syncs();
    CHECK(zhao.firmName(1) == u"甲"_qs);
}

TEST_CASE("a conflict copy is taken by its content, also when only the copy is left")
{
    for (const QString &form : {u"%1 (Li's conflicted copy 2026-11-23).seg"_qs, u"%1.sync-conflict-20261123-090000-ABCDEFG.seg"_qs,
                                u"%1 (1).seg"_qs, u"%1-LAPTOP.seg"_qs}) {
        TwoLaptops both;
        both.wang.addsFirm(1, u"甲"_qs);
        both.wang.syncs();
        const QString path = segmentOf(both.folder, both.wang);
        both.folder.files[form.arg(path.chopped(4))] = both.folder.files.at(path);
        both.folder.files[path.toUpper().replace(u"S/"_qs, u"s/"_qs)] = both.folder.files.at(path);
        SECTION("beside the original" + form.toStdString()) {}
        SECTION("alone" + form.toStdString()) { both.folder.files.erase(path); }
        CHECK(both.li.syncs().receivedOps == 1);
        CHECK(both.li.firmName(1) == u"甲"_qs);
        CHECK(both.li.log().tips().size() == 1);
    }
}

TEST_CASE("a laptop that loses power at any step of publishing loses nothing and doubles nothing")
{
    for (int step = 0;; ++step) {
        CAPTURE(step);
        TwoLaptops both;
        both.wang.addsPhoto(7, both.wang.blobs().put("photo"));
        both.wang.addsFirm(1, u"甲"_qs);
        both.wang.syncs();
        both.wang.renamesFirm(1, u"乙"_qs);
        both.wang.share.writesUntilCut = step;
        bool isCut = false;
        try {
            both.wang.syncs();
        } catch (const testing::PowerCut &) {
            isCut = true;
        }
        both.wang.share.writesUntilCut = -1;
        both.wang.open();
        both.li.syncs();
        CHECK(both.li.firmName(1) != u"(none)"_qs);
        both.bothSync();
        CHECK(both.li.firmName(1) == u"乙"_qs);
        CHECK(both.li.log().stateHash() == both.wang.log().stateHash());
        CHECK(both.li.log().lastSequence(sync::DeviceIdentity::load(both.wang.keys)->stream()) == 3);
        for (const auto &[path, bytes] : both.folder.files)
            CHECK_FALSE(path.endsWith(u".part"));
        if (!isCut) {
            CHECK(step >= 5); // segment and head: write and rename each, then the old head's removal
            break;
        }
    }
}

TEST_CASE("founding and approving can be cut at any step and done again")
{
    for (int step = 0;; ++step) {
        CAPTURE(step);
        testing::SimulatedFolder folder;
        Laptop wang(u"王"_qs, 1, folder), li(u"李"_qs, 2, folder);
        const auto found = [&] { wang.enrolment().createSpace(u"津南"_qs, wang.member()); };
        wang.share.writesUntilCut = step;
        bool isCut = false;
        try {
            found();
            wang.enrolment().approve(li.enrolment().requestJoin(li.member()));
        } catch (const testing::PowerCut &) {
            isCut = true;
        }
        wang.share.writesUntilCut = -1;
        wang.open();
        if (wang.enrolment().state() != sync::EnrolmentState::Enrolled)
            found();
        if (li.enrolment().state() == sync::EnrolmentState::NoSpace)
            li.enrolment().requestJoin(li.member());
        for (const auto &request : wang.enrolment().pendingRequests())
            wang.enrolment().approve(request.code);
        wang.syncs();
        CHECK(li.syncs().state == sync::EnrolmentState::Enrolled);
        if (!isCut)
            break;
    }
}

TEST_CASE("a folder that somebody holds open is left for the next run, with a note")
{
    TwoLaptops both;
    both.wang.addsFirm(1, u"甲"_qs);
    SECTION("for a moment")
    {
        both.wang.share.renamesThatFail = 3;
        CHECK(both.wang.syncs().notes.empty());
    }
    SECTION("for long")
    {
        both.wang.share.renamesThatFail = 100;
        CHECK(hasNote(both.wang.syncs(), u"postponed"_qs));
        CHECK(both.wang.engine().status().waitingOps == 1);
        both.li.syncs();
        CHECK(both.li.firmName(1) == u"(none)"_qs);
        both.wang.share.renamesThatFail = 0;
        both.wang.syncs();
        CHECK(both.wang.engine().status().waitingOps == 0);
    }
    both.li.syncs();
    CHECK(both.li.firmName(1) == u"甲"_qs);
}

TEST_CASE("a full share says so and the next run completes")
{
    TwoLaptops both;
    both.wang.addsFirm(1, u"甲"_qs);
    both.wang.share.isFull = true;
    try {
        both.wang.syncs();
        FAIL("a full share was not noticed");
    } catch (const base::Error &error) {
        CHECK(error.code() == ErrorCode::DiskFull);
    }
    both.wang.share.isFull = false;
    both.bothSync();
    CHECK(both.li.firmName(1) == u"甲"_qs);
}

TEST_CASE("a file that cannot be read holds up its own stream and nothing else")
{
    TwoLaptops both;
    Laptop zhao(u"赵"_qs, 3, both.folder);
    both.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
    both.wang.addsFirm(1, u"甲"_qs);
    both.wang.syncs();
    zhao.syncs();
    zhao.addsFirm(2, u"乙"_qs);
    zhao.syncs();
    const QString path = segmentOf(both.folder, both.wang);
    both.li.share.isUnreadable = [&](const QString &wanted) { return wanted == path; };
    const auto report = both.li.syncs();
    CHECK(report.notes.front() == sync::SyncNote{u"damaged-file"_qs, {path}});
    CHECK(hasNote(report, u"gap"_qs));
    CHECK(both.li.firmName(1) == u"(none)"_qs);
    CHECK(both.li.firmName(2) == u"乙"_qs);
    both.li.share.isUnreadable = [&](const QString &wanted) {
        both.li.share.isUnmounted = both.li.share.isUnmounted || wanted == path;
        return wanted == path;
    };
    try {
        both.li.syncs();
        FAIL("nobody noticed that the folder went away");
    } catch (const base::Error &error) {
        CHECK(error.code() == ErrorCode::ShareMissing);
    }
    both.li.share.isUnmounted = false;
    both.li.share.isUnreadable = [](const QString &) { return false; };
    both.li.syncs();
    CHECK(both.li.firmName(1) == u"甲"_qs);
}

TEST_CASE("a request that cannot be read does not hide the others")
{
    TwoLaptops both;
    Laptop zhao(u"赵"_qs, 3, both.folder), sun(u"孙"_qs, 4, both.folder);
    const QString zhaos = zhao.enrolment().requestJoin(zhao.member()), suns = sun.enrolment().requestJoin(sun.member());
    REQUIRE(both.wang.enrolment().pendingRequests().size() == 2);
    const QString path = sync::names::kRoster + u'/' + sync::names::device(sync::DeviceIdentity::load(zhao.keys)->device());
    both.wang.share.isUnreadable = [&](const QString &wanted) { return wanted.startsWith(path); };
    const auto pending = both.wang.enrolment().pendingRequests();
    REQUIRE(pending.size() == 1);
    CHECK(pending.front().code == suns);
    CHECK(zhaos != suns);
}

TEST_CASE("while the folder is read no transaction is open, so that the window can save")
{
    TwoLaptops both;
    both.wang.addsPhoto(7, both.wang.blobs().put("photo"));
    for (int i = 1; i <= 3; ++i) {
        both.wang.addsFirm(i, u"甲"_qs);
        both.wang.syncs();
    }
    int reads = 0, blocked = 0;
    both.li.share.whileReading = [&] {
        ++reads;
        blocked += sqlite3_get_autocommit(both.li.database().handle()) == 0;
    };
    CHECK(both.li.syncs().receivedOps == 4);
    CHECK(reads >= 5); // marker, three segments, the photo
    CHECK(blocked == 0);
}

TEST_CASE("an entry of the roster that was torn is put back by whoever knows it")
{
    TwoLaptops both;
    const auto entry = std::find_if(both.folder.files.begin(), both.folder.files.end(), [](const auto &file) {
        return file.first.startsWith(u"roster/") && file.first.endsWith(u".seg");
    });
    REQUIRE(entry != both.folder.files.end());
    const QString path = entry->first;
    const QByteArray whole = entry->second;
    SECTION("empty") { both.folder.files[path].clear(); }
    SECTION("cut short") { both.folder.files[path].chop(9); }
    SECTION("of the right length, filled with zeros")
    {
        both.folder.files[path].fill('\0');
        both.li.clock.advanceDays(1);
    }
    both.li.syncs();
    CHECK(both.folder.files.at(path) == whole);
    Laptop zhao(u"赵"_qs, 3, both.folder);
    both.wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
    CHECK(zhao.syncs().state == sync::EnrolmentState::Enrolled);
}

TEST_CASE("the founder mends a torn marker of its own space, and nobody else's")
{
    TwoLaptops both;
    const QByteArray whole = both.folder.files.at(sync::names::kMarker);
    const auto codeOf = [](Laptop &laptop) -> std::optional<ErrorCode> {
        try {
            laptop.syncs();
        } catch (const base::Error &error) {
            return error.code();
        }
        return std::nullopt;
    };
    both.folder.files[sync::names::kMarker].clear();
    CHECK(codeOf(both.li) == ErrorCode::DamagedFile);
    CHECK(codeOf(both.wang) == std::nullopt);
    CHECK(both.folder.files.at(sync::names::kMarker) == whole);
    CHECK(codeOf(both.li) == std::nullopt);
    TwoLaptops others(10);
    others.folder.files[sync::names::kMarker].chop(1);
    std::erase_if(others.folder.files, [](const auto &file) { return file.first.startsWith(u"roster/"); });
    CHECK(codeOf(others.wang) == ErrorCode::DamagedFile);
}

TEST_CASE("segments that arrive late or out of order are applied in order")
{
    TwoLaptops both;
    both.wang.addsFirm(1, u"甲"_qs);
    both.wang.syncs();
    both.wang.renamesFirm(1, u"乙"_qs);
    both.wang.syncs();
    const QString first = segmentOf(both.folder, both.wang, 0);
    both.li.share.hides = [&](const QString &path) { return path == first; };
    CHECK(both.li.syncs().waitingOps == 2);
    CHECK(both.li.firmName(1) == u"(none)"_qs);
    both.li.share.hides = [](const QString &) { return false; };
    CHECK(both.li.syncs().receivedOps == 2);
    CHECK(both.li.firmName(1) == u"乙"_qs);
}

TEST_CASE("a segment of another space or another author under a right name has no effect")
{
    TwoLaptops both, others(10);
    others.wang.addsFirm(1, u"外来"_qs);
    others.wang.syncs();
    both.wang.addsFirm(2, u"甲"_qs);
    both.wang.syncs();
    const QString path = segmentOf(both.folder, both.wang);
    const QByteArray right = both.folder.files.at(path);
    both.folder.files[path] = others.folder.files.at(segmentOf(others.folder, others.wang));
    const auto report = both.li.syncs();
    CHECK(report.receivedOps == 0);
    CHECK(both.li.firmName(1) == u"(none)"_qs);
    both.folder.files[path] = right;
    both.li.syncs();
    CHECK(both.li.firmName(2) == u"甲"_qs);
}

SCENARIO("A store is restored from an older copy")
{
    TwoLaptops both;
    both.wang.addsFirm(1, u"甲"_qs);
    both.bothSync();
    const QString copy = both.wang.copyStore();
    both.wang.renamesFirm(1, u"乙"_qs);
    both.bothSync();
    const auto before = sync::DeviceIdentity::load(both.wang.keys)->stream();
    both.wang.restoreStore(copy);
    REQUIRE(both.wang.firmName(1) == u"甲"_qs);
    both.wang.addsFirm(2, u"离线"_qs);
    both.wang.notesOnFirm(2, u"离线注"_qs);
    const auto report = both.wang.syncs();
    THEN("it gets its own lost work back, writes as a new incarnation, and nothing is lost")
    {
        CHECK(hasNote(report, u"rolled-back"_qs));
        CHECK(both.wang.firmName(1) == u"乙"_qs);
        CHECK(sync::DeviceIdentity::load(both.wang.keys)->stream() != before);
        both.bothSync();
        CHECK(both.li.firmName(2) == u"离线"_qs);
        CHECK(both.li.firmNote(2) == u"离线注"_qs);
        CHECK(both.li.log().stateHash() == both.wang.log().stateHash());
        CHECK(both.li.log().conflicts().empty());
        both.wang.renamesFirm(2, u"之后"_qs);
        both.bothSync();
        CHECK(both.li.firmName(2) == u"之后"_qs);
        CHECK_FALSE(hasNote(both.wang.syncs(), u"rolled-back"_qs));
    }
}
