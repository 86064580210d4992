#include "tests/bench/syncgoals.h"

#include "models/base/hashing.h"
#include "models/store/files/durablefile.h"
#include "models/sync/handoff/handoffwriting.h"
#include "tests/bench/bench.h"
#include "tests/bench/synclaptop.h"

#include <QFile>

namespace xunzhen::bench {

namespace {

constexpr int kFirms = 20'000, kPhotos = 200, kRounds = 5;
constexpr qsizetype kPhotoBytes = 300'000;

/// The derivation from a password takes what it is set to; it is no part of what is compared.
QByteArray keyOf(const QByteArray &salt) { return base::blake2b256(salt); }

std::vector<store::BlobReference> photosOf(SyncLaptop &laptop)
{
    std::vector<store::BlobReference> photos;
    for (int i = 0; i < kPhotos; ++i)
        photos.push_back({laptop.blobs.put(laptop.ids.randomBytes(kPhotoBytes)), kPhotoBytes, false});
    return photos;
}

void write(SyncLaptop &laptop, const std::vector<store::BlobReference> &photos, const QString &path)
{
    store::writeDurably(path, [&](QFile &target) {
        sync::HandoffWriting writing(laptop.context, {});
        const sync::HandoffCover cover{writing.space(), writing.writer().stream(), 1, sync::HandoffCover::Files::All, 0, {}, 0};
        sync::HandoffFileWriter file(target, laptop.ids, keyOf, sync::encodeCover(cover, writing.writer()));
        writing.write(file, photos, [](qint64) {});
        file.finish();
    });
}

void copyDurably(const QString &from, const QString &to)
{
    QFile source(from);
    if (source.open(QIODevice::ReadOnly))
        store::writeDurably(to, source.readAll());
}

}

void measureHandoffGoal(GoalTable &table)
{
    const QTemporaryDir folder, room;
    SyncLaptop wang(1, folder.path());
    sync::Enrolment(wang.context).createSpace(QStringLiteral("津南"), wang.member);
    wang.addsFirms(kFirms);
    wang.syncs();
    const auto photos = photosOf(wang);
    Samples writing, copying;
    for (int round = 0; round < kRounds; ++round) {
        const QString path = room.filePath(QString::number(round)), copy = path + QStringLiteral("-copy");
        writing.add(timed(1, [&] { write(wang, photos, path); }).quantile(0));
        copying.add(timed(1, [&] { copyDurably(path, copy); }).quantile(0));
    }
    table.ratioAtMost("–", "a hand-over file of 20,000 records and 200 photos, sealed and flushed, beside a copy of the same bytes", 2.0,
                      writing.quantile(0.5), copying.quantile(0.5), "ms");
}

}
