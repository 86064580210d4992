#include "tests/bench/syncgoals.h"

#include "models/store/capture/capturestate.h"
#include "models/store/transaction.h"
#include "models/sync/engine/segmentarchive.h"
#include "models/sync/format/segment.h"
#include "tests/bench/bench.h"
#include "tests/bench/synclaptop.h"

#include <QDirIterator>
#include <QFile>

namespace xunzhen::bench {

namespace {

constexpr int kFirms = 100'000;
constexpr int kChanged = 50'000;
constexpr int kRounds = 3;

bool countsProcessor()
{
    return qEnvironmentVariableIsSet("XUNZHEN_GOALS_CPU");
}

double timeOf(const std::function<void()> &act)
{
    const double before = cpuTime(), time = timed(1, act).quantile(0);
    return countsProcessor() ? cpuTime() - before : time;
}

/// The same rows and changes without any log.
struct Raw
{
    Samples inserts, updates;
    qint64 payload = 0;

    void measure()
    {
        const QTemporaryDir share;
        SyncLaptop laptop(9, share.path());
        const store::CapturePause pause(laptop.database->captureState());
        inserts.add(timeOf([&] { payload = laptop.addsFirms(kFirms); }));
        updates.add(timeOf([&] { laptop.changesFirms(kChanged, 1); }));
    }
    double insert() const { return inserts.quantile(0.5); }
    double update() const { return updates.quantile(0.5); }
};

struct Measures
{
    Samples publish, replay, update, again, skipped, checking;
    qint64 bytes = 0;
};

std::vector<QByteArray> segmentsBelow(const QString &archive)
{
    std::vector<QByteArray> files;
    for (QDirIterator walk(archive, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
        QFile file(walk.next());
        if (file.fileName().endsWith(QLatin1String(".seg")) && file.open(QIODevice::ReadOnly))
            files.push_back(file.readAll());
    }
    return files;
}

/// As a reader does it: each segment's hash and its author's signature.
void check(const std::vector<QByteArray> &segments)
{
    for (const QByteArray &file : segments) {
        const auto header = sync::readSegmentHeader(file);
        keep(sync::isSignedBy(header.stream.device, sync::sealedHash(file), file.right(sync::kSignatureBytes)));
    }
}

/// All that is known already, once more.
void replay(SyncLaptop &laptop, const std::vector<QByteArray> &segments)
{
    store::Transaction transaction(*laptop.database);
    store::OperationLog log(*laptop.database);
    for (const QByteArray &file : segments)
        keep(qint64(log.apply(sync::decodeSegment(file)).size()));
    transaction.commit();
}

void measure(Measures &measures)
{
    const QTemporaryDir folder;
    SyncLaptop wang(1, folder.path()), li(2, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    wang.approves(li);
    wang.syncs(); // what is done once a day is no part of these goals
    wang.addsFirms(kFirms);
    measures.publish.add(timeOf([&] { wang.syncs(); }));
    measures.bytes = bytesBelow(folder.path());
    measures.replay.add(timeOf([&] { keep(li.syncs().receivedOps); }));
    const auto segments = segmentsBelow(li.context.archiveFolder);
    measures.checking.add(timeOf([&] { check(segments); }));
    measures.again.add(timeOf([&] { replay(li, segments); }));
    measures.skipped.add(timeOf([&] { li.syncs(); }));
    wang.changesFirms(kChanged, 1);
    wang.syncs();
    measures.update.add(timeOf([&] { keep(li.syncs().receivedOps); }));
}

}

void measureReplayGoals(GoalTable &table)
{
    Raw raw;
    Measures own;
    for (int round = countsProcessor() ? kRounds - 1 : 0; round < kRounds; ++round) {
        raw.measure();
        measure(own);
    }
    const auto median = [](const Samples &samples) { return samples.quantile(0.5); };
    table.ratioAtMost("G1", "first sync of 100,000 records by replay, beside the raw insert", 2, median(own.replay), raw.insert(), "ms");
    table.ratioAtMost("G3", "publishing 100,000 records, beside the raw insert", 1, median(own.publish), raw.insert(), "ms");
    table.ratioAtMost("G3", "bytes in the folder, beside those of the records", 0.45, double(own.bytes) / 1e6, double(raw.payload) / 1e6, "MB");
    table.ratioAtMost("G4", "taking 50,000 changes of two fields, beside the raw update", 2, median(own.update), raw.update(), "ms");
    table.ratioAtMost("G5", "replaying all that is known, beside the raw insert", 2.5, median(own.again), raw.insert(), "ms");
    table.ratioAtMost("G5", "the same skipped, as the heads tell nothing new", 0.05, median(own.skipped), raw.insert(), "ms");
    table.ratioAtMost("G6", "checking hashes and signatures, beside the raw insert", 0.05, median(own.checking), raw.insert(), "ms");
}

}
