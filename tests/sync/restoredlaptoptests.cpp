#include "models/store/maintenance/maintenance.h"
#include "models/store/profile.h"
#include "models/sync/keys/filekeystore.h"
#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

using namespace xunzhen;
using testing::Laptop;
using testing::hasNote;

namespace {

/// A laptop with a whole profile on its disk, its key among the rest.
class WholeLaptop
{
public:
    WholeLaptop(const QString &root, unsigned char number, testing::SimulatedFolder &folder)
        : share(folder), ids(number), keys(store::ProfileLayout{root}.keyFolder(), ids),
          profile(store::Profile::openOrThrow(root, clock)),
          context{profile->database(), profile->blobs(), profile->layout().archiveFolder(), keys, clock, ids, share, [](int) {}}
    {
        store::CaptureState &capture = profile->database().captureState();
        capture.setAuthor(member.inspector);
        if (const auto identity = sync::DeviceIdentity::load(keys))
            capture.setWriter(identity->stream());
    }

    testing::SimulatedShare share;
    testing::TickingClock clock;
    testing::CountedIds ids;
    sync::FileKeyStore keys;
    std::unique_ptr<store::Profile> profile;
    sync::SyncContext context;
    sync::Member member{u"钱"_qs, QByteArray(16, '\5'), u"津南区应急管理局"_qs, u"inspector"_qs};

    sync::Enrolment enrolment() { return sync::Enrolment(context); }
    sync::SyncReport syncs() { return sync::SyncEngine(context).run(); }
    sync::DeviceIdentity identity() const { return *sync::DeviceIdentity::load(keys); }
    QByteArray stateHash() { return store::OperationLog(profile->database()).stateHash(); }

    void addsFirm(int number, const QString &name)
    {
        const QByteArray id = testing::firmId(number), utf8 = name.toUtf8();
        store::Transaction transaction(profile->database());
        store::RawStatement(profile->database().handle(), "INSERT INTO enterprise (id, name) VALUES (?1, ?2)")
            .bindBlob(1, id).bindText(2, utf8).run();
        transaction.commit();
    }
    QString firmName(int number)
    {
        const QByteArray id = testing::firmId(number);
        store::RawStatement statement(profile->database().handle(), "SELECT name FROM enterprise WHERE id = ?1");
        return statement.bindBlob(1, id).step() ? QString::fromUtf8(statement.bytes(0)) : u"(none)"_qs;
    }
};

}

TEST_CASE("a laptop restored from its backup is the same device and loses nothing")
{
    QTemporaryDir disk;
    const QString backup = disk.filePath(u"q.xzbackup"_qs);
    testing::SimulatedFolder folder;
    Laptop p(u"王"_qs, 1, folder);
    p.enrolment().createSpace(u"津南"_qs, p.member());
    WholeLaptop q(disk.filePath(u"q"_qs), 5, folder);
    p.enrolment().approve(q.enrolment().requestJoin(q.member));
    q.addsFirm(1, u"已交"_qs);
    q.syncs();
    q.addsFirm(2, u"未交"_qs);
    store::backUp(*q.profile, backup);
    bool isPublishedLater = false;
    SECTION("lost before it synced again") {}
    SECTION("lost after it published more")
    {
        isPublishedLater = true;
        q.addsFirm(3, u"导入"_qs);
        q.syncs();
    }
    store::restore(backup, {disk.filePath(u"r"_qs)});
    WholeLaptop r(disk.filePath(u"r"_qs), 9, folder);
    CHECK(r.identity().device() == q.identity().device());
    CHECK(r.enrolment().state() == sync::EnrolmentState::Enrolled);
    r.addsFirm(4, u"恢复后"_qs);
    const auto report = r.syncs();
    CHECK(hasNote(report, u"rolled-back"_qs) == isPublishedLater);
    CHECK(r.identity().stream() != q.identity().stream());
    CHECK(r.firmName(3) == (isPublishedLater ? u"导入"_qs : u"(none)"_qs));
    p.syncs();
    CHECK(p.firmName(1) == u"已交"_qs);
    CHECK(p.firmName(2) == u"未交"_qs);
    CHECK(p.firmName(3) == r.firmName(3));
    CHECK(p.firmName(4) == u"恢复后"_qs);
    CHECK(p.log().stateHash() == r.stateHash());
    CHECK(p.log().conflicts().empty());
    const auto stream = r.identity().stream();
    r.syncs();
    CHECK(r.identity().stream() == stream);
    std::erase_if(folder.files, [](const auto &file) { return file.first.startsWith(u"s/"); });
    CHECK(r.syncs().notes.empty()); // the archive came along, so the folder can be filled again
    p.syncs();
    Laptop late(u"赵"_qs, 3, folder);
    p.enrolment().approve(late.enrolment().requestJoin(late.member()));
    late.syncs();
    CHECK(late.log().stateHash() == p.log().stateHash());
}

TEST_CASE("a restored founder can still approve")
{
    QTemporaryDir disk;
    const QString backup = disk.filePath(u"q.xzbackup"_qs);
    testing::SimulatedFolder folder;
    Laptop li(u"李"_qs, 2, folder);
    {
        WholeLaptop founder(disk.filePath(u"q"_qs), 5, folder);
        founder.enrolment().createSpace(u"津南"_qs, founder.member);
        founder.addsFirm(1, u"甲"_qs);
        founder.syncs();
        store::backUp(*founder.profile, backup);
    }
    const QString code = li.enrolment().requestJoin(li.member());
    store::restore(backup, {disk.filePath(u"r"_qs)});
    WholeLaptop restored(disk.filePath(u"r"_qs), 9, folder);
    REQUIRE(restored.enrolment().isFounder());
    restored.enrolment().approve(code);
    CHECK(li.syncs().state == sync::EnrolmentState::Enrolled);
    CHECK(li.firmName(1) == u"甲"_qs);
}
