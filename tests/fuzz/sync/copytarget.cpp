#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"

#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/database.h"
#include "models/store/merge/rawstatement.h"
#include "models/store/merge/spacecopy.h"
#include "models/store/migrator.h"
#include "models/store/oplog.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "tests/support/fixedclock.h"

#include <QFile>
#include <QTemporaryDir>

namespace xunzhen::fuzz {

namespace {

constexpr int kFirms = 5;

void change(store::Database &store, const char *sql)
{
    store::Transaction transaction(store);
    {
        store::RawStatement statement(store.handle(), sql);
        for (char firm = 'a'; firm < 'a' + kFirms; ++firm)
            statement.bindBlob(1, QByteArray(16, firm)).bindText(2, QByteArray(20, firm)).bindText(3, QByteArray(firm * 9, firm)).run();
    }
    transaction.commit();
}

/// A store with a few firms in a segment, and a place for files beside it.
struct Room
{
    Room(const QString &name, domain::SpaceKind kind) : kind(kind), slot(domain::slotFor(kind)), writer{QByteArray(32, '\7'), QByteArray(8, char(slot))}
    {
        store = store::Migrator(clock).open(folder.filePath(name), folder.path()).database;
        store->captureState().setRegistryApart(kind != domain::SpaceKind::Whole);
        store->captureState().setWriter(writer, slot);
        change(*store, "INSERT INTO enterprise (id, name, note) VALUES (?1, ?2, ?3)");
        change(*store, "UPDATE enterprise SET legal_person = ?2, note = ?3 || '!' WHERE id = ?1");
        const qint64 last = store::OperationLog(*store).lastSequence(writer);
        store::Transaction transaction(*store);
        store::SyncLedger(*store, slot).addSegment({writer, 1, last, QByteArray(32, 'h'), QStringLiteral("s")});
        transaction.commit();
    }

    QTemporaryDir folder;
    testing::FixedClock clock;
    domain::SpaceKind kind;
    domain::SpaceSlot slot;
    store::StreamKey writer;
    std::unique_ptr<store::Database> store;
};

/// A laptop of a whole space, and one of a registry.
Room &room(domain::SpaceKind kind)
{
    static Room whole(QStringLiteral("whole.db"), domain::SpaceKind::Whole), registry(QStringLiteral("registry.db"), domain::SpaceKind::Registry);
    return kind == domain::SpaceKind::Registry ? registry : whole;
}

QString placeIn(const Room &room)
{
    const QString path = room.folder.filePath(QStringLiteral("copy.db"));
    QFile::remove(path);
    return path;
}

/// Into a store where some of the streams' numbers are taken.
void load(Room &room, domain::SpaceKind kind, const QByteArray &input)
{
    try {
        const store::SpaceCopy copy(*room.store, input, kind);
        const store::Transaction rolledBack(*room.store);
        copy.load();
        copy.records();
    } catch (const base::Error &error) {
        if (error.code() != base::ErrorCode::DamagedFile)
            qFatal("the file alone is to blame: %s", error.what());
    }
}

void run(const QByteArray &input)
{
    load(room(domain::SpaceKind::Whole), domain::SpaceKind::Whole, input);
    load(room(domain::SpaceKind::Whole), domain::SpaceKind::Registry, input);
}

QByteArray saved(Room &room)
{
    const QString path = placeIn(room);
    {
        const store::SpaceCopy copy(*room.store, path, room.kind);
        store::Transaction transaction(*room.store);
        copy.save();
        transaction.commit();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QByteArray> seeds()
{
    return {saved(room(domain::SpaceKind::Whole)), saved(room(domain::SpaceKind::Registry))};
}

QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    return mutated(input, chance);
}

}

const FuzzTarget kCopyTarget{"copy", run, seeds, mutate};

}
