#pragma once

#include "models/base/hashing.h"
#include "models/store/merge/blobreferences.h"
#include "models/sync/handoff/handofflook.h"
#include "models/sync/handoff/handoffwriting.h"
#include "tests/support/histories.h"
#include "tests/support/laptop.h"

#include <QBuffer>

namespace xunzhen::testing {

/// Deriving a key from a real password is slow by intent; models/base is tested with one.
inline base::SealKey keyFor(const QByteArray &word)
{
    return [word](const QByteArray &salt) { return base::blake2b256(word + salt); };
}

inline QByteArray handoffOf(Laptop &laptop, const std::vector<store::BlobReference> &files, sync::HandoffWriting::Written *written = nullptr)
{
    sync::HandoffWriting writing(laptop.context(), {});
    const sync::HandoffCover cover{writing.space(), writing.writer().stream(), 7, sync::HandoffCover::Files::All, 0, {}, 0};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    sync::HandoffFileWriter file(buffer, laptop.ids, keyFor("word"), sync::encodeCover(cover, writing.writer()));
    const auto done = writing.write(file, files, [](qint64) {});
    file.finish();
    if (written)
        *written = done;
    return buffer.data();
}

inline QByteArray handoffOf(Laptop &laptop)
{
    return handoffOf(laptop, store::blobReferences(laptop.database()));
}

/// A file, unpacked.
struct Unpacked
{
    explicit Unpacked(QByteArray file, const QByteArray &word = "word")
    {
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        sync::HandoffFileReader reader(buffer, keyFor(word));
        while (const auto entry = reader.next())
            folder.files[entry->first] = entry->second;
        cover = reader.cover();
    }
    sync::SyncContext seenBy(Laptop &laptop)
    {
        const sync::SyncContext &its = laptop.context();
        return {its.database, its.blobs, its.archiveFolder, its.keys, its.clock, its.ids, share, its.pause, its.slot, {}, true};
    }

    SimulatedFolder folder;
    SimulatedShare share{folder};
    sync::HandoffCover cover;
};

inline sync::SyncReport takes(Laptop &laptop, const QByteArray &file)
{
    Unpacked unpacked(file);
    sync::SyncContext context = unpacked.seenBy(laptop);
    const auto report = sync::SyncEngine(context).takeIn();
    require(unpacked.share.writes == 0, "I4", "something was written into a hand-over file");
    return report;
}

inline sync::Certificate writerFor(Laptop &laptop, const QByteArray &file)
{
    Unpacked unpacked(file);
    sync::SyncContext context = unpacked.seenBy(laptop);
    return sync::HandoffLook(context).writerOf(unpacked.cover);
}

}
