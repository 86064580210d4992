#include "tests/bench/synclaptop.h"

#include "models/store/bulkcache.h"
#include "models/store/capture/capturestate.h"
#include "models/store/merge/hybridclock.h"
#include "models/store/merge/rawstatement.h"
#include "models/store/migrator.h"
#include "models/store/transaction.h"
#include "models/sync/format/headfile.h"
#include "models/sync/format/names.h"
#include "models/sync/space/membership.h"

#include <QDirIterator>
#include <QThread>

#include <ctime>

namespace xunzhen::bench {

namespace {

constexpr int kNamesAnAnswer = 500;
constexpr std::size_t kRequestsAtOnce = 20;

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

std::vector<sync::ShareEntry> DistantShare::list(const QString &folder) const
{
    auto entries = m_share.list(folder);
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
            const QByteArray id = base::sha256(digits).left(16), name = "天津市津南区机械制造有限公司" + digits;
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
            const QByteArray digits = QByteArray::number(i), id = base::sha256(digits).left(16);
            const QByteArray contact = "赵" + QByteArray::number(round) + digits, phone = "139" + QByteArray::number(10'000'000 + i);
            update.bindBlob(1, id).bindText(2, contact).bindText(3, phone).run();
        }
    }
    transaction.commit();
}

Colleagues::Colleagues(SyncLaptop &founder, int count)
    : m_folder(founder.share.root()), m_space(*sync::Membership(*founder.database).space())
{
    const auto self = sync::DeviceIdentity::load(founder.keys).value();
    founder.addsOneFirm(0);
    const store::OperationLog log(*founder.database);
    m_pattern = log.read(self.stream(), log.lastSequence(self.stream()), 1).front();
    for (int i = 0; i < count; ++i) {
        OneKey key;
        m_all.push_back({sync::DeviceIdentity::loadOrCreate(key, founder.ids), 0, QByteArray(sync::kHashBytes, '\0'), {}});
    }
    for (std::size_t from = 0; from < m_all.size(); from += kRequestsAtOnce)
        join(founder, from, std::min(from + kRequestsAtOnce, m_all.size()));
}

/// The founder reads all requests for each approval, so only few lie there at a time.
void Colleagues::join(SyncLaptop &founder, std::size_t from, std::size_t to)
{
    QStringList files, codes;
    for (std::size_t i = from; i < to; ++i) {
        const sync::DeviceIdentity &identity = m_all[i].identity;
        const sync::Member member{QString::number(i), QByteArray(16, char(i % 100 + 100)), QStringLiteral("局"), QStringLiteral("inspector")};
        const QByteArray file = sync::encodeRequest({m_space.space, identity.stream(), 0, member}, identity);
        files << m_folder + QLatin1Char('/') + sync::names::request(identity.device(), sync::sealedHash(file));
        codes << sync::requestCode(sync::sealedHash(file));
        writeFile(files.back(), file);
    }
    for (const QString &code : codes)
        sync::Enrolment(founder.context).approve(code);
    for (const QString &file : files)
        QFile::remove(file);
}

void Colleagues::write(int segmentsEach)
{
    for (Colleague &one : m_all) {
        for (int i = 0; i < segmentsEach; ++i)
            writeSegment(one);
        writeHead(one);
    }
}

void Colleagues::writeSegment(Colleague &one)
{
    store::Operation op = m_pattern;
    op.version = {one.identity.stream(), ++one.seq};
    op.record = base::sha256("colleague" + QByteArray::number(++m_firms)).left(16);
    op.hlc += qint64(m_firms) << 16;
    sync::SegmentHeader header;
    header.space = m_space.space;
    header.previous = one.previous;
    const QByteArray file = sync::encodeSegment(header, {op}, one.identity);
    one.previous = sync::sealedHash(file);
    writeFile(m_folder + QLatin1Char('/') + sync::names::segment(sync::readSegmentHeader(file), one.previous), file);
}

void Colleagues::writeHead(Colleague &one)
{
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
