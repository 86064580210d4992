#include "tests/support/catch.h"

#include "models/store/maintenance/maintenance.h"
#include "models/store/migrator.h"
#include "models/store/profile.h"
#include "models/store/visit/visitrecordreader.h"
#include "tests/store/storefixture.h"

#include <QFile>

#include <random>

using namespace xunzhen;
using store::Migrator;
using store::OpenOutcome;

namespace {

/// The bytes of a closed store with some visits in it.
QByteArray soundStore(std::vector<testing::VisitCase> &samples)
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("xunzhen.db"));
    {
        const auto opened = Migrator(clock).open(file);
        testing::CountedIds ids;
        testing::inTransaction(*opened.database, [&] {
            for (int i = 0; i < 8; ++i) {
                samples.push_back(testing::sampleVisit(ids, clock));
                testing::write(*opened.database, samples.back());
            }
        });
    }
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

/// Opens the damaged bytes and reads everything: whatever comes out is either refused as damaged or true.
void openAndRead(const QByteArray &bytes, const std::vector<testing::VisitCase> &samples)
{
    const QTemporaryDir room;
    const testing::FixedClock clock;
    const QString file = room.filePath(QStringLiteral("xunzhen.db"));
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    out.close();
    const auto opened = Migrator(clock).open(file);
    if (!opened.isUsable()) {
        CHECK(opened.outcome != OpenOutcome::Created);
        QFile after(file);
        REQUIRE(after.open(QIODevice::ReadOnly));
        CHECK(after.readAll() == bytes);
        return;
    }
    CHECK((opened.outcome == OpenOutcome::Current || opened.outcome == OpenOutcome::Upgraded
           || opened.outcome == OpenOutcome::NewerReadable));
    for (const auto &sample : samples) {
        const auto code = testing::codeOf([&] { store::VisitRecordReader(*opened.database).record(sample.record.visit.id); });
        CHECK((!code || code == base::ErrorCode::StoreDamaged || code == base::ErrorCode::NotFound
               || code == base::ErrorCode::DamagedFile));
    }
}

}

TEST_CASE("A store cut short at any place is damaged, never made anew")
{
    std::vector<testing::VisitCase> samples;
    const QByteArray sound = soundStore(samples);
    for (qsizetype length = 0; length < sound.size(); length += sound.size() / 40 + 1) {
        const QTemporaryDir room;
        const testing::FixedClock clock;
        const QString file = room.filePath(QStringLiteral("xunzhen.db"));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(sound.left(length));
        out.close();
        const auto opened = Migrator(clock).open(file);
        INFO(length);
        CHECK(opened.outcome == OpenOutcome::Damaged);
        CHECK(QFileInfo(file).size() == length);
    }
}

TEST_CASE("A store with any byte changed is refused, or tells nothing but the truth or that it is damaged")
{
    std::vector<testing::VisitCase> samples;
    const QByteArray sound = soundStore(samples);
    std::mt19937 random(20261121);
    for (int round = 0; round < 120; ++round) {
        QByteArray damaged = sound;
        const auto at = round < 100 ? qsizetype(round) : qsizetype(random() % unsigned(sound.size()));
        damaged[at] = char(damaged.at(at) ^ char(1 + random() % 255));
        INFO(at);
        openAndRead(damaged, samples);
    }
}

TEST_CASE("A store with a whole page of zeros or noise is refused or honest")
{
    std::vector<testing::VisitCase> samples;
    const QByteArray sound = soundStore(samples);
    constexpr qsizetype kPage = 4096;
    const qsizetype pages = sound.size() / kPage;
    for (qsizetype page = 0; page < pages; page += pages / 16 + 1) {
        const QByteArray filling = page % 2 ? QByteArray(kPage, '\0') : testing::CountedIds().randomBytes(kPage);
        openAndRead(QByteArray(sound).replace(page * kPage, kPage, filling), samples);
    }
}

TEST_CASE("Salvage of a damaged store never crashes, and keeps what it counts")
{
    std::vector<testing::VisitCase> samples;
    const QByteArray sound = soundStore(samples);
    constexpr qsizetype kPage = 4096;
    const qsizetype pages = sound.size() / kPage;
    for (qsizetype page = 0; page < pages; page += pages / 12 + 1) {
        const QTemporaryDir room;
        const QString file = room.filePath(QStringLiteral("damaged.db"));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        const QByteArray bytes = QByteArray(sound).replace(page * kPage, kPage, testing::CountedIds().randomBytes(kPage));
        out.write(bytes);
        out.close();
        const QString rescued = room.filePath(QStringLiteral("rescued.db"));
        INFO(page);
        const auto code = testing::codeOf([&] {
            const auto report = store::salvage(file, rescued);
            const testing::FixedClock clock;
            const auto opened = Migrator(clock).open(rescued);
            REQUIRE(opened.outcome == OpenOutcome::Current);
            CHECK(store::EnterpriseRepository(*opened.database).count() == report.tables.at(QStringLiteral("enterprise")).saved);
        });
        CHECK((!code || code == base::ErrorCode::StoreDamaged || code == base::ErrorCode::InvalidInput));
        CHECK(QFile::exists(rescued) == !code);
        QFile after(file);
        REQUIRE(after.open(QIODevice::ReadOnly));
        CHECK(after.readAll() == bytes);
    }
}
