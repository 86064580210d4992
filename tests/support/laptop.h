#pragma once

#include "models/store/capture/capturestate.h"
#include "models/store/database.h"
#include "models/store/files/blobstore.h"
#include "models/store/merge/rawstatement.h"
#include "models/store/migrator.h"
#include "models/store/oplog.h"
#include "models/store/transaction.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/space/membership.h"
#include "tests/support/countedids.h"
#include "tests/support/fixedclock.h"
#include "tests/support/simulatedshare.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <map>
#include <memory>

namespace xunzhen::testing {

/// Secrets for the length of a test.
class MemoryKeyStore : public sync::KeyStore
{
public:
    std::optional<QByteArray> load(const QString &name) const override
    {
        const auto found = m_secrets.find(name);
        return found == m_secrets.end() ? std::nullopt : std::optional(found->second);
    }
    void save(const QString &name, const QByteArray &secret) override { m_secrets[name] = secret; }

private:
    std::map<QString, QByteArray> m_secrets;
};

/// A record's id for tests that speak of firms by number.
inline QByteArray firmId(int number)
{
    return QByteArray(15, '\2') + char(number);
}

/// Where laptops of tests live: in memory where the system has such a folder, so that thousands of them cost little.
inline QString fastFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/xunzhen-XXXXXX");
}

/// An empty store of the present schema to copy: migrating costs more than a short history.
inline QString emptyStore()
{
    static const QTemporaryDir folder(fastFolder());
    const QString file = folder.filePath(u"empty.db"_qs);
    if (!QFileInfo::exists(file))
        store::Migrator(TickingClock()).open(file, folder.filePath(u"backups"_qs));
    return file;
}

/// An inspector with a laptop: its own store, key, clock and view of the folder.
class Laptop
{
public:
    Laptop(const QString &inspector, unsigned char number, SimulatedFolder &folder)
        : share(folder), ids(number), m_member{inspector, QByteArray(16, char(number)), u"津南区应急管理局"_qs, u"inspector"_qs},
          m_blobs(m_folder.filePath(u"blobs"_qs))
    {
        open();
    }

    SimulatedShare share;
    TickingClock clock;
    CountedIds ids;
    MemoryKeyStore keys;

    /// Opens the store anew, as after a restart.
    void open()
    {
        m_database.reset();
        if (!QFileInfo::exists(m_folder.filePath(u"xunzhen.db"_qs)))
            QFile::copy(emptyStore(), m_folder.filePath(u"xunzhen.db"_qs));
        m_database = store::Migrator(clock).open(m_folder.filePath(u"xunzhen.db"_qs), m_folder.filePath(u"backups"_qs)).database;
        m_database->captureState().setAuthor(m_member.inspector);
        sync::nameWriters(*m_database);
        m_context = std::make_unique<sync::SyncContext>(sync::SyncContext{
            *m_database, m_blobs, m_folder.filePath(u"archive"_qs), keys, clock, ids, share, [](int) {}});
    }
    /// Puts a copy of the store back, as after a restore.
    QString copyStore()
    {
        m_database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        const QString copy = m_folder.filePath(u"copy.db"_qs);
        QFile::remove(copy);
        QFile::copy(m_folder.filePath(u"xunzhen.db"_qs), copy);
        return copy;
    }
    void restoreStore(const QString &copy)
    {
        m_database.reset();
        for (const QString &name : {u"xunzhen.db"_qs, u"xunzhen.db-wal"_qs, u"xunzhen.db-shm"_qs})
            QFile::remove(m_folder.filePath(name));
        QFile::copy(copy, m_folder.filePath(u"xunzhen.db"_qs));
        open();
    }

    /// The image of another laptop's disk and key store on this one.
    void becomesCopyOf(Laptop &other)
    {
        keys = other.keys;
        restoreStore(other.copyStore());
        for (const QString &part : {u"archive"_qs, u"blobs"_qs}) {
            const QString source = other.m_folder.filePath(part), target = m_folder.filePath(part);
            QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next(), copy = target + path.mid(source.size());
                QDir().mkpath(QFileInfo(copy).path());
                QFile::copy(path, copy);
            }
        }
    }

    const sync::Member &member() const { return m_member; }
    sync::SyncContext &context() { return *m_context; }
    store::Database &database() { return *m_database; }
    store::BlobStore &blobs() { return m_blobs; }
    store::OperationLog log() { return store::OperationLog(*m_database); }
    sync::Enrolment enrolment() { return sync::Enrolment(*m_context); }
    sync::SyncEngine engine() { return sync::SyncEngine(*m_context); }
    sync::SyncReport syncs() { return engine().run(); }

    void addsFirm(int number, const QString &name)
    {
        write("INSERT INTO enterprise (id, name) VALUES (?1, ?2)", number, name);
    }
    void renamesFirm(int number, const QString &name) { write("UPDATE enterprise SET name = ?2 WHERE id = ?1", number, name); }
    void notesOnFirm(int number, const QString &note) { write("UPDATE enterprise SET note = ?2 WHERE id = ?1", number, note); }
    void takesFirmOut(int number, const QString &reason) { write("UPDATE enterprise SET voided = ?2 WHERE id = ?1", number, reason); }
    void addsPhoto(int number, const QString &hash) { write("INSERT INTO evidence (id, hash) VALUES (?1, ?2)", number, hash); }

    QString firmName(int number) { return read("SELECT name FROM enterprise WHERE id = ?1", number); }
    QString firmNote(int number) { return read("SELECT note FROM enterprise WHERE id = ?1", number); }

    void settles(const store::Conflict &conflict, const QByteArray &value)
    {
        store::Transaction transaction(*m_database);
        log().resolve(conflict.entity, conflict.record, conflict.group, value);
        transaction.commit();
    }

private:
    void write(const QByteArray &sql, int number, const QString &text)
    {
        const QByteArray id = firmId(number), utf8 = text.toUtf8();
        store::Transaction transaction(*m_database);
        {
            store::RawStatement statement(m_database->handle(), sql);
            statement.bindBlob(1, id).bindText(2, utf8).run();
        }
        transaction.commit();
    }
    QString read(const QByteArray &sql, int number)
    {
        const QByteArray id = firmId(number);
        store::RawStatement statement(m_database->handle(), sql);
        return statement.bindBlob(1, id).step() ? QString::fromUtf8(statement.bytes(0)) : u"(none)"_qs;
    }

    QTemporaryDir m_folder{fastFolder()};
    sync::Member m_member;
    store::BlobStore m_blobs;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<sync::SyncContext> m_context;
};

/// Wang founds the space, Li joins it; both have met.
struct TwoLaptops
{
    SimulatedFolder folder;
    Laptop wang, li;

    /// `first`: another number makes other keys and another space.
    explicit TwoLaptops(unsigned char first = 1)
        : wang(u"王"_qs, first, folder), li(u"李"_qs, static_cast<unsigned char>(first + 1), folder)
    {
        wang.enrolment().createSpace(u"津南"_qs, wang.member());
        const QString code = li.enrolment().requestJoin(li.member());
        wang.enrolment().approve(code);
        bothSync();
    }
    void bothSync()
    {
        wang.syncs();
        li.syncs();
        wang.syncs();
        li.syncs();
    }
};

}
