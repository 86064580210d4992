#include "tests/bench/synclaptop.h"

#include "models/store/bulkcache.h"
#include "models/store/capture/capturestate.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/merge/rawstatement.h"
#include "models/store/migrator.h"
#include "models/store/transaction.h"
#include "models/store/synced/syncledger.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/format/headfile.h"
#include "models/sync/format/names.h"
#include "models/sync/space/membership.h"
#include "tests/bench/bench.h"

#include <QDirIterator>
#include <QThread>
#include <QtEndian>

#include <cstring>
#include <ctime>

namespace xunzhen::bench {

namespace {

constexpr int kNamesAnAnswer = 500;
constexpr int kManyFirms = 100'000;

/// Ordered by time, as platform::SystemIdSource makes them (UUIDv7).
QByteArray firmId(int number)
{
    QByteArray id = base::sha256(QByteArray::number(number)).left(16);
    const auto time = qToBigEndian(quint64(1'760'000'000'000 + number) << 16);
    std::memcpy(id.data(), &time, 6);
    id[6] = char(0x70 | (id[6] & 0x0f));
    id[8] = char(0x80 | (id[8] & 0x3f));
    return id;
}

/// People take up one firm here and one there: each number once.
int anyOrder(int place)
{
    constexpr qint64 kStep = 48'271; // a prime, and no divisor of how many there are
    return int(place * kStep % kManyFirms);
}

/// Secrets that nobody needs twice.
class OneKey : public sync::KeyStore
{
public:
    std::optional<QByteArray> load(const QString &) const override { return m_secret; }
    void save(const QString &, const QByteArray &secret) override { m_secret = secret; }

private:
    std::optional<QByteArray> m_secret;
};

}

std::vector<sync::ShareEntry> DistantShare::told(std::vector<sync::ShareEntry> entries) const
{
    wait(2 + 1 + int(entries.size()) / kNamesAnAnswer);
    return entries;
}

void DistantShare::wait(int trips) const
{
    ++calls;
    roundTrips += trips;
    if (roundTrip > 0)
        QThread::msleep(unsigned(trips * roundTrip));
}

SyncLaptop::SyncLaptop(unsigned char number, const QString &shareFolder, const QString &where)
    : home(where.isEmpty() ? room.path() : where), ids(number), keys(home + QStringLiteral("/keys"), ids), share(shareFolder),
      blobs(home + QStringLiteral("/blobs")),
      database(store::Migrator(clock).open(home + QStringLiteral("/xunzhen.db"), home).database),
      member{QString::number(number), QByteArray(16, char(number)), QStringLiteral("局"), QStringLiteral("inspector")},
      context{*database, blobs, home + QStringLiteral("/archive"), keys, clock, ids, share, [](int) {}}
{
    database->captureState().setAuthor(member.inspector);
    if (const auto identity = sync::DeviceIdentity::load(keys))
        database->captureState().setWriter(identity->stream());
}

void SyncLaptop::approves(SyncLaptop &other)
{
    sync::Enrolment(context).approve(sync::Enrolment(other.context).requestJoin(other.member));
    other.syncs();
}

qint64 SyncLaptop::addsFirms(int count, int first)
{
    qint64 bytes = 0;
    store::Transaction transaction(*database);
    const store::BulkCache cache(*database);
    {
        store::RawStatement insert(database->handle(),
                                   "INSERT INTO enterprise (id, name, uscc, legal_person, address, town, contact, phone, "
                                   "trade_code, trade_name, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
        const QByteArray town("双港镇"), trade("C3311"), tradeName("金属结构制造");
        for (int i = first; i < first + count; ++i) {
            const QByteArray digits = QByteArray::number(i);
            const QByteArray id = firmId(i), name = "天津市津南区机械制造有限公司" + digits;
            const QByteArray uscc = "91120112MA" + digits.rightJustified(8, '0'), person = "张" + digits;
            const QByteArray address = "天津市津南区双港镇工业园区" + digits + "号院内三号厂房", contact = "李" + digits;
            const QByteArray phone = "138" + QByteArray::number(10'000'000 + i), note = "重点看涂装车间和危废间" + digits;
            insert.bindBlob(1, id).bindText(2, name).bindText(3, uscc).bindText(4, person).bindText(5, address);
            insert.bindText(6, town).bindText(7, contact).bindText(8, phone).bindText(9, trade).bindText(10, tradeName);
            insert.bindText(11, note).run();
            for (const QByteArray &one : {id, name, uscc, person, address, town, contact, phone, trade, tradeName, note})
                bytes += one.size();
        }
    }
    transaction.commit();
    return bytes;
}

void SyncLaptop::changesFirms(int count, int round)
{
    store::Transaction transaction(*database);
    const store::BulkCache cache(*database);
    {
        store::RawStatement update(database->handle(), "UPDATE enterprise SET contact = ?2, phone = ?3 WHERE id = ?1");
        for (int i = 0; i < count; ++i) {
            const int firm = anyOrder(i);
            const QByteArray digits = QByteArray::number(firm), id = firmId(firm);
            const QByteArray contact = "赵" + QByteArray::number(round) + digits, phone = "139" + QByteArray::number(10'000'000 + i);
            update.bindBlob(1, id).bindText(2, contact).bindText(3, phone).run();
        }
    }
    transaction.commit();
}

Colleagues::Colleagues(SyncLaptop &founder, int count)
    : m_folder(founder.share.root()), m_today(founder.clock.today()), m_space(*sync::Membership(*founder.database, domain::SpaceSlot::Main).space())
{
    const auto self = sync::DeviceIdentity::load(founder.keys).value();
    founder.addsOneFirm(0);
    const store::OperationLog log(*founder.database);
    m_pattern = log.read(self.stream(), log.lastSequence(self.stream()), 1).front();
    for (int i = 0; i < count; ++i) {
        OneKey key;
        m_all.push_back({sync::DeviceIdentity::loadOrCreate(key, founder.ids), 0, QByteArray(sync::kHashBytes, '\0'), {}});
    }
    certify(founder);
}

void Colleagues::certify(SyncLaptop &founder)
{
    const auto root = sync::DeviceIdentity::load(founder.keys).value();
    sync::ChainEnd end = sync::chainEnd(store::SyncLedger(*founder.database, domain::SpaceSlot::Main).roster(), root.device());
    qint64 hlc = store::hlcFromMillis(base::toMillis(founder.clock.now()));
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const sync::DeviceIdentity &identity = m_all[i].identity;
        const sync::Member member{QString::number(i), QByteArray(16, char(i % 100 + 100)), QStringLiteral("局"), QStringLiteral("inspector")};
        const sync::Certificate certificate{identity.device(), identity.incarnation(), member, QByteArray(32, 'r')};
        const QByteArray file = sync::encodeClaims({certificate}, m_space.space, end, ++hlc, founder.member.inspector, root);
        writeFile(m_folder + QLatin1Char('/') + sync::names::roster(root.device(), end.nextSeq, sync::sealedHash(file)), file);
        end = {end.nextSeq + 1, sync::sealedHash(file)};
    }
    founder.syncs();
}

void Colleagues::write(int segmentsEach)
{
    for (int device = 0; device < int(m_all.size()); ++device) {
        for (int i = 0; i < segmentsEach; ++i)
            writeSegment(device, m_today);
        writeHead(device);
    }
}

QByteArray Colleagues::writeSegment(int device, const QDate &day)
{
    Colleague &one = at(device);
    store::Operation op = m_pattern;
    op.version = {one.identity.stream(), ++one.seq};
    op.record = base::sha256("colleague" + QByteArray::number(++m_firms)).left(16);
    op.hlc = store::hlcFromMillis(QDateTime(day, QTime(1, 0), Qt::UTC).toMSecsSinceEpoch() + qint64(m_firms % 1'000'000));
    sync::SegmentHeader header;
    header.space = m_space.space;
    header.previous = one.previous;
    const QByteArray file = sync::encodeSegment(header, {op}, one.identity);
    one.previous = sync::sealedHash(file);
    writeFile(m_folder + QLatin1Char('/') + sync::names::segment(sync::readSegmentHeader(file), one.previous), file);
    return file;
}

void Colleagues::bundle(int device, const std::vector<QByteArray> &segments)
{
    const QByteArray file = sync::encodeBundle(segments);
    const qint64 first = sync::readSegmentHeader(segments.front()).firstSeq, last = sync::readSegmentHeader(segments.back()).lastSeq();
    writeFile(m_folder + QLatin1Char('/') + sync::names::bundle(at(device).identity.stream(), first, last, base::blake2b256(file)), file);
    for (const QByteArray &segment : segments)
        QFile::remove(m_folder + QLatin1Char('/') + sync::names::segment(sync::readSegmentHeader(segment), sync::sealedHash(segment)));
}

void Colleagues::writeHead(int device)
{
    Colleague &one = at(device);
    sync::HeadFile head;
    head.space = m_space.space;
    head.stream = one.identity.stream();
    head.seq = one.seq;
    head.lastSegment = one.previous;
    head.stateHash = QByteArray(sync::kHashBytes, '\0');
    const QByteArray file = sync::encodeHead(head, one.identity);
    if (!one.head.isEmpty())
        QFile::remove(one.head);
    one.head = m_folder + QLatin1Char('/') + sync::names::head(head.stream, head.seq, sync::sealedHash(file));
    writeFile(one.head, file);
}

RunCost costOf(SyncLaptop &laptop, int roundTrip)
{
    laptop.share.roundTrip = roundTrip;
    laptop.share.reset();
    const double before = cpuTime();
    RunCost cost;
    cost.milliseconds = timed(1, [&] { laptop.syncs(); }).quantile(0);
    cost.cpu = cpuTime() - before;
    cost.calls = laptop.share.calls;
    cost.roundTrips = laptop.share.roundTrips;
    laptop.share.roundTrip = 0;
    return cost;
}

RunCost medianCost(SyncLaptop &laptop, int roundTrip, int runs)
{
    Samples times, cpu;
    RunCost last;
    for (int i = 0; i < runs; ++i) {
        last = costOf(laptop, roundTrip);
        times.add(last.milliseconds);
        cpu.add(last.cpu);
    }
    return {times.quantile(0.5), cpu.quantile(0.5), last.calls, last.roundTrips};
}

double cpuTime()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
        walk.next();
        bytes += walk.fileInfo().size();
    }
    return bytes;
}

int filesBelow(const QString &folder)
{
    int files = 0;
    for (QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories); walk.hasNext(); walk.next())
        ++files;
    return files;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

}
