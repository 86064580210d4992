#include "models/sync/engine/blobexchange.h"

#include "models/base/error.h"
#include "models/store/transaction.h"
#include "models/sync/engine/originals.h"
#include "models/sync/format/names.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;
using store::BlobReference;

namespace {

const QString kMissing = QStringLiteral("sync.missingBlobs");

QStringList pieceAt(const QStringList &places, int number, int pieces)
{
    QStringList paths;
    for (const QString &place : places)
        paths << names::piece(place, number, pieces);
    return paths;
}

}

void BlobExchange::markMissing(store::Database &database)
{
    store::Settings(database).set(kMissing, QStringLiteral("1"));
}

bool BlobExchange::hasMissing(store::Database &database)
{
    return store::Settings(database).value(kMissing).has_value();
}

int BlobExchange::sendNamedIn(const std::vector<store::Operation> &operations)
{
    const QStringList hashes = store::blobsIn(operations);
    return int(std::ranges::count_if(hashes, [this](const QString &hash) { return send(hash); }));
}

bool BlobExchange::send(const QString &hash)
{
    if (!m_context.blobs.has(hash))
        return false;
    const QStringList known = m_envelope.namesOf(hash);
    if (known.isEmpty())
        return false;
    const qint64 size = QFileInfo(m_context.blobs.path(hash)).size();
    if (size > kPieceBytes)
        return sendPieces(hash, size);
    for (const QString &name : known)
        if (isThere(names::blobPlaces(name), size))
            return false;
    return publish(names::blob(known.front()), m_envelope.seal(known.front(), m_context.blobs.get(hash)));
}

bool BlobExchange::isThere(const QStringList &paths, qint64 size) const
{
    return std::ranges::any_of(paths, [&](const QString &path) { return m_context.share.size(path) == size + m_envelope.overhead(); });
}

bool BlobExchange::publish(const QString &path, const QByteArray &bytes)
{
    const auto result = FilePublisher(m_context.share, m_context.pause).publish(path, bytes);
    m_isHeld = m_isHeld || result == FilePublisher::Result::Postponed;
    return result == FilePublisher::Result::Written;
}

bool BlobExchange::sendPieces(const QString &hash, qint64 size)
{
    QFile file(m_context.blobs.path(hash));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, file.errorString());
    bool wrote = false;
    const int pieces = pieceCount(size);
    const QString name = nameBegun(hash, pieces);
    const QStringList places = names::blobPlaces(name);
    for (int number = 1; number <= pieces; ++number) {
        const QByteArray bytes = file.read(kPieceBytes);
        if (!isThere(pieceAt(places, number, pieces), bytes.size()))
            wrote = publish(names::blobPiece(name, number, pieces), m_envelope.seal(name, bytes, number, pieces)) || wrote;
    }
    return wrote;
}

/// What was begun under an older key goes on under it.
QString BlobExchange::nameBegun(const QString &hash, int pieces)
{
    const QStringList known = m_envelope.namesOf(hash);
    for (const QString &name : known.mid(known.size() == 1 ? 1 : 0))
        for (const QString &path : pieceAt(names::blobPlaces(name), 1, pieces))
            if (m_context.share.size(path))
                return name;
    return known.front();
}

void BlobExchange::receiveMissing(SyncReport &report, const base::Work &work)
{
    if (!hasMissing(m_context.database))
        return;
    const domain::OriginalsWish wish = Originals(m_context.database).wish();
    std::vector<BlobReference> needed, wanted;
    int unwanted = 0;
    for (const BlobReference &one : store::blobReferences(m_context.database))
        if (m_context.blobs.has(one.hash))
            continue;
        else if (!one.isOriginal)
            needed.push_back(one);
        else if (wish.wants(one.byteCount))
            wanted.push_back(one);
        else
            ++unwanted;
    receive(needed, report, work);
    const int missingBefore = report.missingBlobs;
    receive(wanted, report, work);
    remember(report, unwanted + report.missingBlobs - missingBefore);
}

void BlobExchange::receive(const std::vector<BlobReference> &files, SyncReport &report, const base::Work &work)
{
    for (const BlobReference &one : files) {
        work.checkpoint();
        ++(m_fetch.fetch(one, report.notes, [&](qint64) { work.checkpoint(); }) ? report.receivedBlobs : report.missingBlobs);
    }
}

void BlobExchange::remember(const SyncReport &report, int originalsAway)
{
    store::Transaction transaction(m_context.database);
    if (report.missingBlobs == 0)
        store::Settings(m_context.database).remove(kMissing);
    Originals(m_context.database).setAway(originalsAway);
    transaction.commit();
}

FetchReport BlobExchange::fetch(const std::vector<BlobReference> &files, const base::Work &work)
{
    FetchReport report;
    const qint64 total = std::accumulate(files.begin(), files.end(), qint64(0),
                                         [](qint64 sum, const BlobReference &one) { return sum + one.byteCount; });
    qint64 done = 0;
    const auto arrived = [&](qint64 bytes) {
        done += bytes;
        work.progress(std::min(done, total), total);
        work.checkpoint();
    };
    work.progress(0, total);
    for (const BlobReference &one : files) {
        work.checkpoint();
        (m_fetch.fetch(one, report.notes, arrived) ? report.fetched : report.absent) << one.hash;
    }
    return report;
}

}
