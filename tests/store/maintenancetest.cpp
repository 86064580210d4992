#include "tests/support/catch.h"

#include "models/base/hashing.h"
#include "models/store/local/settings.h"
#include "models/store/law/lawrepository.h"
#include "models/store/maintenance/backupfile.h"
#include "models/store/maintenance/maintenance.h"
#include "models/store/profile.h"
#include "models/store/visit/visitrecordreader.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>

using namespace xunzhen;
using base::ErrorCode;
using store::Profile;
using store::ProfileLayout;
using testing::codeOf;
using testing::inTransaction;

namespace {

struct Room
{
    QTemporaryDir folder;
    testing::FixedClock clock;
    testing::CountedIds ids;
    ProfileLayout layout{folder.filePath(QStringLiteral("profile"))};
    QString backup = folder.filePath(QStringLiteral("a.xzbackup"));
    testing::VisitCase sample = testing::sampleVisit(ids, clock);

    /// A profile with one visit and its photo.
    std::unique_ptr<Profile> fill()
    {
        auto profile = Profile::openOrThrow(layout.root, clock);
        sample.record.evidence.front().hash = profile->blobs().put(ids.randomBytes(300'000));
        inTransaction(profile->database(), [&] { testing::write(profile->database(), sample); });
        return profile;
    }
    QString photo() const { return sample.record.evidence.front().hash; }
};

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

QStringList codes(const base::Problems &problems)
{
    QStringList found;
    for (const auto &problem : problems)
        found << problem.code;
    return found;
}

}

TEST_CASE("A sound profile has no problems, even while it is open")
{
    Room room;
    const auto profile = room.fill();
    CHECK(store::checkProfile(room.layout).empty());
}

TEST_CASE("The check names what is missing, changed or torn")
{
    Room room;
    auto profile = room.fill();
    SECTION("a photo is gone")
    {
        QFile::remove(profile->blobs().path(room.photo()));
        CHECK(store::checkProfile(room.layout) == base::Problems{{QStringLiteral("blob-missing"), room.photo(), {}}});
    }
    SECTION("a photo was changed")
    {
        overwrite(profile->blobs().path(room.photo()), "other");
        CHECK(store::checkProfile(room.layout) == base::Problems{{QStringLiteral("blob-damaged"), room.photo(), {}}});
    }
    SECTION("the log has a gap")
    {
        profile->database().execute("DELETE FROM op WHERE seq = 3");
        CHECK(codes(store::checkProfile(room.layout)).contains(QStringLiteral("log-gap")));
        CHECK(codes(store::checkProfile(room.layout)).contains(QStringLiteral("log-head-missing")));
    }
    SECTION("a line belongs to nothing")
    {
        profile->database().execute("PRAGMA foreign_keys = OFF; INSERT INTO import_line VALUES (x'01', x'02', 1, '')");
        CHECK(codes(store::checkProfile(room.layout)) == QStringList{QStringLiteral("foreign-key")});
    }
    SECTION("the file is torn")
    {
        profile.reset();
        QByteArray bytes = bytesOf(room.layout.databaseFile());
        overwrite(room.layout.databaseFile(), bytes.left(bytes.size() / 2));
        CHECK(codes(store::checkProfile(room.layout)).contains(QStringLiteral("store-damaged")));
    }
    SECTION("the file is something else")
    {
        profile.reset();
        overwrite(room.layout.databaseFile(), "text");
        CHECK(codes(store::checkProfile(room.layout)) == QStringList{QStringLiteral("not-a-database")});
    }
    SECTION("there is no file")
    {
        CHECK(codes(store::checkProfile({room.folder.filePath(QStringLiteral("none"))}))
              == QStringList{QStringLiteral("store-missing")});
    }
}

TEST_CASE("A backup restores to the same records and photos in a new place")
{
    Room room;
    {
        const auto profile = room.fill();
        const auto report = store::backUp(*profile, room.backup);
        CHECK(report.blobCount == 1);
        CHECK(report.byteCount == QFileInfo(room.backup).size());
        CHECK(codeOf([&] { store::backUp(*profile, room.backup); }) == ErrorCode::Clash);
    }
    const ProfileLayout to{room.folder.filePath(u"新电脑"_qs)};
    CHECK(store::restore(room.backup, to).blobCount == 1);
    const auto profile = Profile::openOrThrow(to.root, room.clock);
    const auto record = store::VisitRecordReader(profile->database()).record(room.sample.record.visit.id);
    CHECK(record.answers == room.sample.record.answers);
    CHECK(record.findings == room.sample.record.findings);
    CHECK(profile->blobs().get(room.photo()).size() == 300'000);
    CHECK(store::Settings(profile->database()).value(QString::fromLatin1(store::kRestoredKey)).has_value());
    CHECK(store::checkProfile(to).empty());
}

TEST_CASE("A backup holds the device key for its owner only, and the archive without transfers under way")
{
    Room room;
    const QString segment = QStringLiteral("s/abc-def/202611/000000000001-1-0123456789abcdef.seg");
    const auto profile = room.fill();
    QDir().mkpath(room.layout.keyFolder());
    QDir().mkpath(QFileInfo(QDir(room.layout.archiveFolder()).filePath(segment)).path());
    QDir().mkpath(room.layout.archiveFolder() + QStringLiteral("/incoming"));
    overwrite(room.layout.keyFolder() + QStringLiteral("/device.key"), "secret");
    overwrite(QDir(room.layout.archiveFolder()).filePath(segment), "sealed");
    overwrite(room.layout.archiveFolder() + QStringLiteral("/incoming/piece"), "half");
    store::backUp(*profile, room.backup);
    const ProfileLayout to{room.folder.filePath(QStringLiteral("to"))};
    store::restore(room.backup, to);
    const QString key = to.keyFolder() + QStringLiteral("/device.key");
    CHECK(bytesOf(key) == "secret");
    CHECK(bytesOf(QDir(to.archiveFolder()).filePath(segment)) == "sealed");
    CHECK_FALSE(QFile::exists(to.archiveFolder() + QStringLiteral("/incoming")));
#ifndef Q_OS_WIN
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK_FALSE(QFile::permissions(key) & others);
    CHECK_FALSE(QFile::permissions(room.backup) & others);
#endif
}

TEST_CASE("No name in a backup leads out of the profile")
{
    for (const char *const name : {"../x.key", "/x.key", "a/x.key", "x", ".key"})
        CHECK_FALSE(store::isKeyName(QString::fromLatin1(name)));
    for (const char *const name : {"../x.seg", "s/../x.seg", "/s/x.seg", "s//x.seg", "x.seg", "s\\x.seg", "c:/x.seg", "s/x"})
        CHECK_FALSE(store::isSegmentName(QString::fromLatin1(name)));
}

TEST_CASE("A backup holds what was committed, though the profile is in use")
{
    Room room;
    const auto profile = room.fill();
    const auto reader = profile->connect(true);
    const store::ReadScope reading(*reader);
    store::backUp(*profile, room.backup);
    CHECK(QDir(room.folder.path()).entryList({QStringLiteral("a.xzbackup*")}, QDir::AllEntries).size() == 1);
}

TEST_CASE("A restore never goes over a profile or anything else")
{
    Room room;
    const auto profile = room.fill();
    store::backUp(*profile, room.backup);
    CHECK(codeOf([&] { store::restore(room.backup, room.layout); }) == ErrorCode::Clash);
    CHECK(codeOf([&] { store::restore(room.backup, {room.backup}); }) == ErrorCode::Clash);
    const ProfileLayout empty{room.folder.filePath(QStringLiteral("empty"))};
    QDir().mkpath(empty.root);
    store::restore(room.backup, empty);
    CHECK(store::checkProfile(empty).empty());
}

TEST_CASE("A damaged backup is refused and leaves nothing behind")
{
    Room room;
    {
        const auto profile = room.fill();
        store::backUp(*profile, room.backup);
    }
    const QByteArray sound = bytesOf(room.backup);
    const ProfileLayout to{room.folder.filePath(QStringLiteral("to"))};
    const auto refused = [&](const QByteArray &bytes) {
        overwrite(room.backup, bytes);
        const auto code = codeOf([&] { store::restore(room.backup, to); });
        const bool isClean = QDir(room.folder.path()).entryList({QStringLiteral("to*")}, QDir::AllEntries).isEmpty();
        return isClean && (code == ErrorCode::DamagedFile || code == ErrorCode::Unsupported);
    };
    for (qsizetype length = 0; length < sound.size(); length += sound.size() / 25 + 1)
        CHECK(refused(sound.left(length)));
    for (qsizetype at = 0; at < sound.size(); at += sound.size() / 40 + 1) {
        QByteArray changed = sound;
        changed[at] = char(changed.at(at) ^ 0x10);
        INFO(at);
        CHECK(refused(changed));
    }
    CHECK(refused(sound + "more"));
    CHECK(codeOf([&] { store::restore(room.folder.filePath(QStringLiteral("none")), to); }) == ErrorCode::NotFound);
}

TEST_CASE("Backup and restore can be stopped without leaving anything half made")
{
    Room room;
    const auto profile = room.fill();
    std::stop_source source;
    source.request_stop();
    base::Work work;
    work.stop = source.get_token();
    CHECK(codeOf([&] { store::backUp(*profile, room.backup, work); }) == ErrorCode::Cancelled);
    CHECK_FALSE(QFile::exists(room.backup));
    store::backUp(*profile, room.backup);
    const ProfileLayout to{room.folder.filePath(QStringLiteral("to"))};
    CHECK(codeOf([&] { store::restore(room.backup, to, work); }) == ErrorCode::Cancelled);
    CHECK(QDir(room.folder.path()).entryList({QStringLiteral("to*")}, QDir::AllEntries).isEmpty());
}

TEST_CASE("Salvage of a sound store keeps everything")
{
    Room room;
    {
        const auto profile = room.fill();
        inTransaction(profile->database(), [&] {
            store::LawRepository(profile->database())
                .save({u"示例法"_qs, u"示例法"_qs, QStringLiteral("2021-06-10"), {}, {{QStringLiteral("1"), {}, {u"应当上锁"_qs}}}});
        });
    }
    const QString rescued = room.folder.filePath(QStringLiteral("rescued.db"));
    const auto report = store::salvage(room.layout.databaseFile(), rescued);
    CHECK(report.isComplete());
    CHECK(report.lost() == 0);
    CHECK(report.tables.at(QStringLiteral("answer")).saved == 1);
    const auto opened = store::Migrator(room.clock).open(rescued);
    REQUIRE(opened.outcome == store::OpenOutcome::Current);
    const auto record = store::VisitRecordReader(*opened.database).record(room.sample.record.visit.id);
    CHECK(record.answers == room.sample.record.answers);
    CHECK(record.items == room.sample.record.items);
    CHECK(store::LawRepository(*opened.database).search(u"上锁"_qs, 5).size() == 1);
    CHECK(codeOf([&] { store::salvage(room.layout.databaseFile(), rescued); }) == ErrorCode::Clash);
}

TEST_CASE("Rows whose table is destroyed come back from the operation log")
{
    Room room;
    qint64 page = 0;
    {
        const auto profile = room.fill();
        page = testing::numberOf(profile->database(), "SELECT rootpage FROM sqlite_schema WHERE name = 'answer'");
    }
    QByteArray bytes = bytesOf(room.layout.databaseFile());
    overwrite(room.layout.databaseFile(), bytes.replace((page - 1) * 4096, 4096, room.ids.randomBytes(4096)));
    CHECK(store::Migrator(room.clock).open(room.layout.databaseFile()).outcome == store::OpenOutcome::Damaged);
    const QString rescued = room.folder.filePath(QStringLiteral("rescued.db"));
    const auto report = store::salvage(room.layout.databaseFile(), rescued);
    CHECK_FALSE(report.tables.at(QStringLiteral("answer")).isComplete);
    CHECK(report.tables.at(QStringLiteral("answer")).saved == 1);
    const auto opened = store::Migrator(room.clock).open(rescued);
    CHECK(store::AnswerRepository(*opened.database).ofVisit(room.sample.record.visit.id) == room.sample.record.answers);
}

TEST_CASE("Operations that are gone are counted as lost")
{
    Room room;
    {
        const auto profile = room.fill();
        profile->database().execute("DELETE FROM op WHERE seq BETWEEN 3 AND 5");
    }
    const auto report = store::salvage(room.layout.databaseFile(), room.folder.filePath(QStringLiteral("rescued.db")));
    CHECK(report.tables.at(QStringLiteral("op")).lost == 3);
    CHECK(report.lost() >= 3);
}

TEST_CASE("Salvage refuses what was never a store, and a text is not rescued into one")
{
    Room room;
    const QString file = room.folder.filePath(QStringLiteral("text")), to = room.folder.filePath(QStringLiteral("to.db"));
    overwrite(file, "text");
    CHECK(codeOf([&] { store::salvage(file, to); }) == ErrorCode::InvalidInput);
    CHECK(codeOf([&] { store::salvage(file + QStringLiteral("x"), to); }) == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(to));
}
