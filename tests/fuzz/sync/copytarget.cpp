#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/merge/rawstatement.h"
#include "models/store/merge/spacecopy.h"
#include "models/store/migrator.h"
#include "models/store/transaction.h"
#include "tests/support/fixedclock.h"

#include <QFile>
#include <QTemporaryDir>

namespace xunzhen::fuzz {

namespace {

/// A store with a few firms, and a place for files beside it.
struct Room
{
    Room() : store(store::Migrator(clock).open(folder.filePath(QStringLiteral("own.db")), folder.path()).database)
    {
        store::Transaction transaction(*store);
        {
            store::RawStatement insert(store->handle(), "INSERT INTO enterprise (id, name, note) VALUES (?1, ?2, ?3)");
            for (char firm = 'a'; firm < 'f'; ++firm)
                insert.bindBlob(1, QByteArray(16, firm)).bindText(2, QByteArray(20, firm)).bindText(3, QByteArray(firm * 9, firm)).run();
        }
        transaction.commit();
    }

    QTemporaryDir folder;
    testing::FixedClock clock;
    std::unique_ptr<store::Database> store;
};

Room &room()
{
    static Room room;
    return room;
}

QString place()
{
    const QString path = room().folder.filePath(QStringLiteral("copy.db"));
    QFile::remove(path);
    return path;
}

void run(const QByteArray &input)
{
    const QString path = place();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
        qFatal("no room for the file");
    file.close();
    try {
        const store::SpaceCopy copy(*room().store, path);
        const store::Transaction rolledBack(*room().store);
        copy.load();
        copy.records(*room().store);
    } catch (const base::Error &) {
    }
}

std::vector<QByteArray> seeds()
{
    const QString path = place();
    {
        const store::SpaceCopy copy(*room().store, path);
        store::Transaction transaction(*room().store);
        copy.save();
        transaction.commit();
    }
    QFile file(path);
    return {file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()};
}

QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    return mutated(input, chance);
}

}

const FuzzTarget kCopyTarget{"copy", run, seeds, mutate};

}
