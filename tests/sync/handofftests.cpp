#include "models/base/error.h"
#include "models/store/local/settings.h"
#include "models/store/merge/blobreferences.h"
#include "models/sync/engine/blobexchange.h"
#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/sync/handedover.h"
#include "tests/support/outcomes.h"

#include <QBuffer>

using namespace xunzhen;
using base::ErrorCode;
using sync::EnrolmentState;
using testing::Laptop;
using testing::Unpacked;
using testing::handoffOf;
using testing::keyFor;
using testing::takes;
using testing::writerFor;
using testing::SimulatedFolder;
using testing::TwoLaptops;
using testing::failureOf;
using testing::hasNote;

namespace {

qint64 newFor(Laptop &laptop, const QByteArray &file)
{
    Unpacked unpacked(file);
    sync::SyncContext context = unpacked.seenBy(laptop);
    return sync::HandoffLook(context).newOperations();
}

/// All that a laptop remembers of its folder: settings, heads that it has seen, its mark in the key store.
QStringList memoryOf(Laptop &laptop)
{
    QStringList memory;
    const store::Settings settings(laptop.database());
    for (const char *name : {"lastRun", "published", "ackVector", "ackDay", "ownLookedOn", "rosterLookedOn", "healedOn", "rosterEffect"})
        memory << settings.value(laptop.context().setting(QString::fromLatin1(name)), QStringLiteral("–"));
    const store::SyncLedger ledger(laptop.database(), domain::SpaceSlot::Main);
    memory << ledger.seenHeads({});
    for (const auto &note : ledger.notes(100))
        memory << note.code;
    memory << QString::fromLatin1(laptop.keys.load(u"reached"_qs).value_or(QByteArray()).toHex());
    return memory;
}

QByteArray deviceOf(Laptop &laptop)
{
    return sync::DeviceIdentity::load(laptop.keys)->device();
}

}

SCENARIO("A hand-over file brings a colleague what the folder has not seen")
{
    TwoLaptops both;
    Laptop &wang = both.wang, &li = both.li;
    wang.addsFirm(1, u"甲厂"_qs);
    both.bothSync();
    wang.renamesFirm(1, u"甲厂（外勤）"_qs);
    wang.addsFirm(2, u"乙厂"_qs);
    li.addsFirm(3, u"丙厂"_qs);
    const auto folder = both.folder.files;
    const QByteArray file = handoffOf(wang);
    CHECK(both.folder.files == folder);
    CHECK_FALSE(file.contains("乙厂"));
    CHECK(newFor(li, file) == 2);
    CHECK(writerFor(li, file).member.name == u"王"_qs);

    WHEN("it is taken in before the folder is met again")
    {
        const QStringList before = memoryOf(li);
        const auto report = takes(li, file);
        CHECK(report.state == EnrolmentState::Enrolled);
        CHECK(report.receivedOps == 2);
        CHECK(report.notes.empty());
        CHECK(li.firmName(1) == u"甲厂（外勤）"_qs);
        CHECK(li.firmName(2) == u"乙厂"_qs);
        THEN("the folder is as it was, and so is what the laptop remembers of it")
        {
            CHECK(both.folder.files == folder);
            CHECK(memoryOf(li) == before);
            CHECK(newFor(li, file) == 0);
        }
        THEN("the same file again changes nothing")
        {
            const QByteArray state = li.log().stateHash();
            CHECK(takes(li, file).receivedOps == 0);
            CHECK(li.log().stateHash() == state);
        }
        THEN("the next meetings go on as ever, whoever comes first")
        {
            const bool isReaderFirst = GENERATE(true, false);
            for (int round = 0; round < 3; ++round)
                for (Laptop *one : isReaderFirst ? std::vector{&li, &wang} : std::vector{&wang, &li}) {
                    const auto met = one->syncs();
                    INFO(round);
                    for (const sync::SyncNote &note : met.notes)
                        FAIL_CHECK(note.code.toStdString());
                }
            CHECK(li.log().stateHash() == wang.log().stateHash());
            CHECK(wang.firmName(3) == u"丙厂"_qs);
            CHECK(li.engine().status().waitingOps == 0);
            CHECK(wang.engine().status().waitingOps == 0);
            for (const auto &entry : li.engine().rollCall())
                CHECK(entry.missing == 0);
        }
    }
    WHEN("the folder has brought the same before")
    {
        both.bothSync();
        const QByteArray state = li.log().stateHash();
        const QStringList before = memoryOf(li);
        THEN("nothing changes")
        {
            const auto report = takes(li, file);
            CHECK(report.receivedOps == 0);
            CHECK(report.notes.empty());
            CHECK(li.log().stateHash() == state);
            CHECK(memoryOf(li) == before);
            CHECK(li.syncs().notes.empty());
        }
    }
    WHEN("both have changed the same")
    {
        li.renamesFirm(1, u"李名"_qs);
        THEN("both values stay, as with the folder")
        {
            CHECK(takes(li, file).conflicts == 1);
            CHECK(li.log().conflicts().size() == 1);
        }
    }
    WHEN("it comes back to who wrote it")
    {
        CHECK(newFor(wang, file) == 0);
        const QStringList before = memoryOf(wang);
        CHECK(takes(wang, file).receivedOps == 0);
        CHECK(memoryOf(wang) == before);
    }
}

SCENARIO("Hand-over files alone carry a space to and fro")
{
    TwoLaptops both;
    Laptop &wang = both.wang, &li = both.li;
    wang.share.isUnmounted = li.share.isUnmounted = true;
    for (int day = 1; day < 6; ++day) {
        wang.addsFirm(2 * day, u"王的"_qs);
        takes(li, handoffOf(wang));
        li.renamesFirm(2 * day, u"李改"_qs);
        li.addsFirm(2 * day + 1, u"李的"_qs);
        CHECK(takes(wang, handoffOf(li)).notes.empty());
        CHECK(wang.firmName(2 * day) == u"李改"_qs);
        CHECK(wang.log().stateHash() == li.log().stateHash());
    }
    CHECK(wang.log().conflicts().empty());
    wang.share.isUnmounted = li.share.isUnmounted = false;
    both.bothSync();
    CHECK(wang.syncs().notes.empty());
    CHECK(li.syncs().notes.empty());
    CHECK(wang.log().stateHash() == li.log().stateHash());
}

SCENARIO("Photos go along as far as they are wanted")
{
    TwoLaptops both;
    Laptop &wang = both.wang, &li = both.li;
    const QString small = wang.blobs().put("photo"), large = wang.blobs().put(QByteArray(9 * 1024 * 1024, 'p'));
    wang.addsPhoto(1, small);
    wang.addsPhoto(2, large);
    wang.addsPhoto(3, QString(64, u'a'));

    sync::HandoffWriting::Written written;
    takes(li, handoffOf(wang, {}, &written));
    CHECK(written.files == 0);
    CHECK_FALSE(li.blobs().has(small));
    CHECK(sync::BlobExchange::hasMissing(li.database()));

    const auto report = takes(li, handoffOf(wang, store::blobReferences(wang.database()), &written));
    CHECK(written.files == 2);
    CHECK(written.absentFiles == 1);
    CHECK(report.receivedBlobs == 2);
    CHECK(li.blobs().get(large) == wang.blobs().get(large));
    CHECK(li.blobs().get(small) == "photo");
    both.bothSync();
    CHECK(li.syncs().missingBlobs == 1);
}

SCENARIO("Who may hand over, and to whom")
{
    TwoLaptops both;
    Laptop &wang = both.wang, &li = both.li;
    Laptop zhao(u"赵"_qs, 7, both.folder);
    wang.addsFirm(1, u"甲"_qs);
    both.bothSync();

    GIVEN("a colleague whom only the writer knows")
    {
        wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
        zhao.addsFirm(5, u"赵的"_qs);
        zhao.syncs();
        const QByteArray file = handoffOf(zhao);
        THEN("the file itself says who it is")
        {
            CHECK_FALSE(li.enrolment().roster().byKey(deviceOf(zhao)));
            CHECK(writerFor(li, file).member.name == u"赵"_qs);
            CHECK_FALSE(li.enrolment().roster().byKey(deviceOf(zhao)));
            CHECK(takes(li, file).receivedOps == 1);
            CHECK(li.firmName(5) == u"赵的"_qs);
        }
    }
    GIVEN("a laptop that waits for its approval")
    {
        const QString code = zhao.enrolment().requestJoin(zhao.member());
        zhao.addsFirm(5, u"早先"_qs);
        const QByteArray early = handoffOf(wang);
        CHECK(failureOf([&] { writerFor(zhao, early); }) == ErrorCode::Refused);
        CHECK(takes(zhao, early).state == EnrolmentState::WaitingForApproval);
        CHECK(zhao.firmName(1) == u"(none)"_qs);
        CHECK(failureOf([&] { handoffOf(zhao); }) == ErrorCode::Refused);
        wang.enrolment().approve(code);
        const QByteArray file = handoffOf(wang);
        THEN("the file brings it the approval too")
        {
            CHECK(writerFor(zhao, file).member.name == u"王"_qs);
            CHECK(takes(zhao, file).state == EnrolmentState::Enrolled);
            CHECK(zhao.firmName(1) == u"甲"_qs);
            takes(wang, handoffOf(zhao));
            CHECK(wang.firmName(5) == u"早先"_qs);
        }
    }
    GIVEN("a laptop that was revoked")
    {
        li.addsFirm(4, u"后来"_qs);
        const QByteArray file = handoffOf(li);
        wang.enrolment().revoke(deviceOf(li), u"被盗"_qs);
        THEN("its file is refused, and taken in all the same it brings nothing")
        {
            CHECK(failureOf([&] { writerFor(wang, file); }) == ErrorCode::NotAllowed);
            takes(wang, file);
            CHECK(wang.firmName(4) == u"(none)"_qs);
            CHECK(failureOf([&] { writerFor(li, handoffOf(wang)); }) == ErrorCode::Refused);
        }
    }
    GIVEN("a file that tells of a revocation")
    {
        wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
        zhao.syncs();
        zhao.addsFirm(6, u"未被接受"_qs);
        zhao.syncs();
        li.syncs();
        CHECK(li.firmName(6) == u"未被接受"_qs);
        wang.enrolment().revoke(deviceOf(zhao), u"离职"_qs);
        const auto report = takes(li, handoffOf(wang));
        THEN("it takes effect at once, as with the folder")
        {
            CHECK(report.state == EnrolmentState::Enrolled);
            CHECK(li.firmName(6) == u"(none)"_qs);
            both.bothSync();
            CHECK(li.log().stateHash() == wang.log().stateHash());
        }
    }
    GIVEN("a store that was put back from a copy")
    {
        li.addsFirm(2, u"乙"_qs);
        const QString copy = li.copyStore();
        li.renamesFirm(2, u"乙乙"_qs);
        li.syncs();
        li.restoreStore(copy);
        li.renamesFirm(2, u"再来"_qs);
        THEN("it has to meet the folder before it hands over, but may take in")
        {
            CHECK(failureOf([&] { handoffOf(li); }) == ErrorCode::Refused);
            wang.addsFirm(8, u"新"_qs);
            CHECK(takes(li, handoffOf(wang)).receivedOps == 1);
            both.bothSync();
            handoffOf(li);
            CHECK(li.log().stateHash() == wang.log().stateHash());
        }
    }
    GIVEN("another space")
    {
        SimulatedFolder elsewhere;
        Laptop qian(u"钱"_qs, 20, elsewhere);
        qian.enrolment().createSpace(u"别处"_qs, qian.member());
        qian.addsFirm(9, u"别处的"_qs);
        const QByteArray file = handoffOf(qian);
        CHECK(failureOf([&] { writerFor(li, file); }) == ErrorCode::ShareForeign);
        CHECK(failureOf([&] { takes(li, file); }) == ErrorCode::ShareForeign);
        CHECK(li.firmName(9) == u"(none)"_qs);
    }
}

SCENARIO("A laptop is lost after it handed over")
{
    TwoLaptops both;
    Laptop &wang = both.wang, &li = both.li;
    Laptop zhao(u"赵"_qs, 7, both.folder);
    wang.enrolment().approve(zhao.enrolment().requestJoin(zhao.member()));
    wang.addsFirm(1, u"甲"_qs);
    for (Laptop *one : {&wang, &li, &zhao, &wang, &li, &zhao})
        one->syncs();
    wang.renamesFirm(1, u"最后一笔"_qs);
    takes(li, handoffOf(wang)); // and then nobody sees Wang's laptop again
    li.notesOnFirm(1, u"接手"_qs);
    for (Laptop *one : {&li, &zhao, &li, &zhao})
        CHECK(one->syncs().notes.empty());
    THEN("whoever took it in hands it in, and everybody has it")
    {
        CHECK(zhao.firmName(1) == u"最后一笔"_qs);
        CHECK(zhao.firmNote(1) == u"接手"_qs);
        CHECK(zhao.log().stateHash() == li.log().stateHash());
    }
    THEN("the laptop that turns up again finds its own work there and goes on")
    {
        wang.addsFirm(2, u"又来"_qs);
        for (Laptop *one : {&wang, &li, &zhao, &wang, &li, &zhao})
            CHECK(one->syncs().notes.empty());
        CHECK(zhao.firmName(2) == u"又来"_qs);
        CHECK(zhao.log().stateHash() == wang.log().stateHash());
    }
}

SCENARIO("A cloned laptop's two branches meet by a file")
{
    TwoLaptops both;
    Laptop &wang = both.wang, &li = both.li;
    Laptop twin(u"李"_qs, 9, both.folder);
    li.addsFirm(1, u"甲"_qs);
    both.bothSync();
    twin.becomesCopyOf(li);
    li.renamesFirm(1, u"本机"_qs);
    twin.notesOnFirm(1, u"孪生"_qs);
    const QByteArray one = handoffOf(li), other = handoffOf(twin);
    takes(wang, one);
    CHECK(wang.firmName(1) == u"本机"_qs);
    takes(wang, other);
    THEN("both are kept, and everybody comes to the same")
    {
        CHECK(wang.firmNote(1) == u"孪生"_qs);
        CHECK(wang.firmName(1) == u"本机"_qs);
        for (int round = 0; round < 4; ++round)
            for (Laptop *laptop : {&li, &twin, &wang})
                laptop->syncs();
        CHECK(wang.log().stateHash() == li.log().stateHash());
        CHECK(wang.log().stateHash() == twin.log().stateHash());
        CHECK(hasNote(wang.syncs(), u"fork"_qs));
    }
}

TEST_CASE("a hand-over file that is cut, changed or added to is refused and brings nothing")
{
    TwoLaptops both;
    both.wang.addsFirm(1, u"甲"_qs);
    const QByteArray file = handoffOf(both.wang);
    for (qsizetype length = 0; length < file.size(); length += 1 + file.size() / 97)
        CHECK(failureOf([&] { Unpacked{file.left(length)}; }) == ErrorCode::DamagedFile);
    for (qsizetype place = 0; place < file.size(); place += 1 + file.size() / 97) {
        QByteArray changed = file;
        changed[place] = char(changed[place] ^ 0x20);
        const auto failure = failureOf([&] { Unpacked{changed}; });
        CHECK((failure == ErrorCode::DamagedFile || failure == ErrorCode::Unsupported || failure == ErrorCode::InvalidInput));
    }
    CHECK(failureOf([&] { Unpacked{file + 'x'}; }) == ErrorCode::DamagedFile);
    CHECK(failureOf([&] { Unpacked(file, "other"); }) == ErrorCode::InvalidInput);
    CHECK_FALSE(failureOf([&] { Unpacked{file}; }));
}

TEST_CASE("no entry of a hand-over file may lead anywhere else or be of any size")
{
    using sync::names::handoffLimit;
    for (const char *name : {"", "..", "../space.id", "/space.id", "s/../space.id", "space.id/x", "registry/registry/space.id",
                             "heads/x.h", "b/ab/cd/x", "b\\ab", "roster/x.seg", "SPACE.ID", "space.id\n"})
        CHECK_FALSE(handoffLimit(QString::fromLatin1(name)));
    CHECK(handoffLimit(u"space.id"_qs) == sync::kMaxMarkerBytes);
    CHECK(handoffLimit(u"registry/space.id"_qs) == sync::kMaxMarkerBytes);
    CHECK(handoffLimit(sync::names::blob(QString(64, u'a'))));
    CHECK(handoffLimit(sync::names::blobPiece(QString(64, u'a'), 1, 2)));
    CHECK(handoffLimit(sync::names::roster(QByteArray(32, 'd'), 1, QByteArray(32, 'h'))));
    sync::SegmentHeader header;
    header.stream = {QByteArray(32, 'd'), QByteArray(8, 'i')};
    header.firstSeq = header.count = 1;
    CHECK(handoffLimit(sync::names::segment(header, QByteArray(32, 'h'))));

    TwoLaptops both;
    const auto identity = *sync::DeviceIdentity::load(both.wang.keys);
    const auto withEntry = [&](const QString &name, const QByteArray &bytes) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const sync::HandoffCover cover{QByteArray(16, 's'), identity.stream(), 1, sync::HandoffCover::Files::None, 0, {}, 0};
        sync::HandoffFileWriter file(buffer, both.wang.ids, keyFor("word"), sync::encodeCover(cover, identity));
        file.add(name, bytes);
        file.finish();
        return buffer.data();
    };
    CHECK(failureOf([&] { Unpacked{withEntry(u"../evil"_qs, "x")}; }) == ErrorCode::DamagedFile);
    CHECK(failureOf([&] { Unpacked{withEntry(u"space.id"_qs, QByteArray(5000, 'x'))}; }) == ErrorCode::DamagedFile);
    CHECK_FALSE(failureOf([&] { Unpacked{withEntry(u"space.id"_qs, "x")}; }));
}

TEST_CASE("a cover says what was put into it, and only its writer can have written it")
{
    TwoLaptops both;
    const auto identity = *sync::DeviceIdentity::load(both.wang.keys);
    sync::HandoffCover cover{QByteArray(16, 's'), identity.stream(), 1234, sync::HandoffCover::Files::OfVisits, 1,
                             {{QByteArray(16, 'v'), QString(400, u'厂'), 99}}, 5};
    auto read = sync::decodeCover(sync::encodeCover(cover, identity));
    CHECK(read.visits.at(0).firm == QString(100, u'厂'));
    cover.visits[0].firm = read.visits[0].firm;
    CHECK(read == cover);
    CHECK(failureOf([&] { sync::decodeCover(sync::encodeCover(cover, *sync::DeviceIdentity::load(both.li.keys))); }) == ErrorCode::DamagedFile);
    cover.visits.assign(1000, cover.visits[0]);
    CHECK(sync::decodeCover(sync::encodeCover(cover, identity)).visits.size() == sync::HandoffCover::kMostVisits);
}
