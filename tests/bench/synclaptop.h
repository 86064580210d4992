#pragma once

#include "models/store/database.h"
#include "models/store/files/blobstore.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/folder/directoryshare.h"
#include "models/sync/keys/filekeystore.h"
#include "tests/support/countedids.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>

#include <memory>

namespace xunzhen::bench {

/// A real folder far away: counts what reaches it and takes as long as a server with that round trip would (SMB: a folder is
/// opened, asked once for each 500 names and closed; a file is opened, read or written, flushed and closed). Several threads
/// may read at once.
class DistantShare : public sync::ShareFolder
{
public:
    explicit DistantShare(const QString &root) : m_root(root), m_share(root) {}

    const QString &root() const { return m_root; }

    int roundTrip = 0; ///< milliseconds
    mutable std::atomic<int> calls{0}, roundTrips{0};
    void reset() { calls = roundTrips = 0; }

    int readersAtOnce() const override { return m_share.readersAtOnce(); }
    bool isThere() const override { return wait(1), m_share.isThere(); }
    std::vector<sync::ShareEntry> list(const QString &folder) const override { return told(m_share.list(folder)); }
    std::vector<sync::ShareEntry> listNames(const QString &folder) const override { return told(m_share.listNames(folder)); }
    std::optional<QByteArray> read(const QString &path, qint64 limit) const override { return wait(3), m_share.read(path, limit); }
    std::optional<qint64> size(const QString &path) const override { return wait(1), m_share.size(path); }
    void makeFolder(const QString &folder) override { wait(1), m_share.makeFolder(folder); }
    void writeTemporary(const QString &path, const QByteArray &bytes) override { wait(3), m_share.writeTemporary(path, bytes); }
    void settle(const QString &temporary, const QString &path) override { wait(4), m_share.settle(temporary, path); }
    /// Flushes wait for the server side by side, names are given one by one.
    void settleAll(const std::vector<std::pair<QString, QString>> &files) override
    {
        wait(3 * (int(files.size()) + kAtOnce - 1) / kAtOnce + int(files.size()));
        m_share.settleAll(files);
    }
    void remove(const QString &path) override { wait(1), m_share.remove(path); }

private:
    static constexpr int kAtOnce = 8;
    std::vector<sync::ShareEntry> told(std::vector<sync::ShareEntry> entries) const;
    void wait(int trips) const;

    QString m_root;
    sync::DirectoryShare m_share;
};

/// A laptop with a real store and a real folder; in a home of its own unless told where.
class SyncLaptop
{
public:
    SyncLaptop(unsigned char number, const QString &shareFolder, const QString &home = {});

    sync::SyncReport syncs() { return sync::SyncEngine(context).run(); }
    /// Joins the space that this one founded.
    void approves(SyncLaptop &other);
    /// Firms of eleven columns in one transaction; returns the bytes of their texts and ids.
    qint64 addsFirms(int count, int first = 0);
    void addsOneFirm(int number) { addsFirms(1, number); }
    /// Contact and phone of so many firms, in one transaction.
    void changesFirms(int count, int round);

    QTemporaryDir room;
    QString home;
    testing::TickingClock clock;
    testing::CountedIds ids;
    sync::FileKeyStore keys;
    DistantShare share;
    store::BlobStore blobs;
    std::unique_ptr<store::Database> database;
    sync::Member member;
    sync::SyncContext context;
};

/// What one run costs.
struct RunCost
{
    double milliseconds = 0, cpu = 0;
    int calls = 0, roundTrips = 0;
};
RunCost costOf(SyncLaptop &laptop, int roundTrip);
/// Times are medians.
RunCost medianCost(SyncLaptop &laptop, int roundTrip, int runs);

/// Further devices of a space, of which the benchmark has the keys and nothing else.
class Colleagues
{
public:
    /// The founder's chain of the roster certifies each of them, and the founder has taken that.
    Colleagues(SyncLaptop &founder, int count);

    /// Each writes so many segments with one new firm in each, as after so many visits to the folder, and then its head.
    void write(int segmentsEach);

    /// One device alone. The day decides the month's folder.
    QByteArray writeSegment(int device, const QDate &day);
    void writeHead(int device);
    /// What its author makes of a month: one file of those segments, which then are no files of their own any more.
    void bundle(int device, const std::vector<QByteArray> &segments);

private:
    struct Colleague
    {
        sync::DeviceIdentity identity;
        qint64 seq = 0;
        QByteArray previous = QByteArray(sync::kHashBytes, '\0');
        QString head;
    };
    void certify(SyncLaptop &founder);
    Colleague &at(int device) { return m_all[static_cast<std::size_t>(device)]; }

    QString m_folder;
    QDate m_today;
    sync::SpaceMarker m_space;
    store::Operation m_pattern;
    std::vector<Colleague> m_all;
    quint64 m_firms = 0;
};

/// Of the process with all its threads, milliseconds.
double cpuTime();
qint64 bytesBelow(const QString &folder);
int filesBelow(const QString &folder);
void writeFile(const QString &path, const QByteArray &bytes);

}
