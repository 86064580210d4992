#include "tests/support/catch.h"

#include "models/store/profile.h"
#include "tests/store/storefixture.h"

#include <QFile>

#ifndef Q_OS_WIN
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace xunzhen;
using base::ErrorCode;
using store::OpenOutcome;
using store::Profile;
using testing::codeOf;

TEST_CASE("A profile is one folder, made on first use")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString root = room.filePath(u"资料/甲"_qs);
    {
        const auto opened = Profile::open(root, clock);
        REQUIRE(opened.outcome == OpenOutcome::Created);
        const QString hash = opened.profile->blobs().put("photo");
        CHECK(QFile::exists(root + QStringLiteral("/blobs/") + hash.left(2) + QLatin1Char('/') + hash));
        CHECK(QFile::exists(opened.profile->layout().databaseFile()));
    }
    CHECK(Profile::open(root, clock).outcome == OpenOutcome::Current);
}

TEST_CASE("Two windows of one program cannot open one profile at a time")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    auto first = Profile::open(room.path(), clock);
    CHECK(Profile::open(room.path(), clock).outcome == OpenOutcome::LockedByOther);
    CHECK(codeOf([&] { Profile::openOrThrow(room.path(), clock); }) == ErrorCode::StoreLocked);
    first.profile.reset();
    CHECK(Profile::open(room.path(), clock).outcome == OpenOutcome::Current);
}

#ifndef Q_OS_WIN
TEST_CASE("Another process holds a profile as long as it lives, and a killed one does not")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t other = fork();
    if (other == 0) {
        QLockFile held(store::ProfileLayout{room.path()}.lockFile());
        held.setStaleLockTime(0);
        const char result = held.tryLock(0) ? '1' : '0';
        (void)!write(ready[1], &result, 1);
        pause();
        _exit(0);
    }
    char result = '0';
    REQUIRE(read(ready[0], &result, 1) == 1);
    REQUIRE(result == '1');
    CHECK(Profile::open(room.path(), clock).outcome == OpenOutcome::LockedByOther);
    kill(other, SIGKILL);
    waitpid(other, nullptr, 0);
    CHECK(Profile::open(room.path(), clock).outcome == OpenOutcome::Created);
    close(ready[0]);
    close(ready[1]);
}
#endif

TEST_CASE("A profile that cannot be used says why, as one code")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    QFile file(store::ProfileLayout{room.path()}.databaseFile());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not ours");
    file.close();
    const auto opened = Profile::open(room.path(), clock);
    CHECK(opened.outcome == OpenOutcome::NotADatabase);
    CHECK_FALSE(opened.profile);
    CHECK(codeOf([&] { Profile::openOrThrow(room.path(), clock); }) == ErrorCode::StoreDamaged);
    CHECK(codeOf([&] { Profile::open(file.fileName() + QStringLiteral("/below"), clock); }) == ErrorCode::Io);
}

TEST_CASE("A further connection sees what the first one committed")
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    testing::CountedIds ids;
    const auto profile = Profile::openOrThrow(room.path(), clock);
    const auto reader = profile->connect(true);
    domain::Enterprise firm;
    firm.id = ids.make<domain::EnterpriseId>();
    firm.name = u"甲"_qs;
    testing::inTransaction(profile->database(), [&] { store::EnterpriseRepository(profile->database()).save(firm); });
    CHECK(store::EnterpriseRepository(*reader).all() == std::vector{firm});
    CHECK(reader->isReadOnly());
}
