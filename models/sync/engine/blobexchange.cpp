#include "models/sync/engine/blobexchange.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"
#include "models/store/local/settings.h"
#include "models/store/merge/blobreferences.h"
#include "models/store/transaction.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <QFile>
#include <QFileInfo>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

const QString kMissing = QStringLiteral("sync.missingBlobs");

int pieceCount(qint64 size)
{
    return int((size + BlobExchange::kPieceBytes - 1) / BlobExchange::kPieceBytes);
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

bool BlobExchange::send(const QString &hash)
{
    if (!m_context.blobs.has(hash))
        return false;
    const qint64 size = QFileInfo(m_context.blobs.path(hash)).size();
    if (size > kPieceBytes)
        return sendPieces(hash, size);
    if (m_context.share.size(names::blob(hash)) == size)
        return false;
    return publish(names::blob(hash), m_context.blobs.get(hash));
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
    for (int piece = 1; piece <= pieces; ++piece) {
        const QByteArray bytes = file.read(kPieceBytes);
        wrote = publish(names::blobPiece(hash, piece, pieces), bytes) || wrote;
    }
    return wrote;
}

void BlobExchange::receiveMissing(SyncReport &report, const base::Work &work)
{
    store::Settings settings(m_context.database);
    if (!hasMissing(m_context.database))
        return;
    for (const QString &hash : store::referencedBlobs(m_context.database)) {
        work.checkpoint();
        if (m_context.blobs.has(hash))
            continue;
        if (receive(hash, report.notes))
            ++report.receivedBlobs;
        else
            ++report.missingBlobs;
    }
    if (report.missingBlobs > 0)
        return;
    store::Transaction transaction(m_context.database);
    settings.remove(kMissing);
    transaction.commit();
}

bool BlobExchange::receive(const QString &hash, std::vector<SyncNote> &notes)
{
    const auto bytes = readOrNote(m_context.share, names::blob(hash), kPieceBytes, notes);
    if (!bytes)
        return receivePieces(hash, notes);
    try {
        m_context.blobs.putAs(hash, *bytes);
        return true;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::DamagedFile)
            throw;
        return false;
    }
}

int BlobExchange::piecesOf(const QString &hash)
{
    const QString folder = QStringLiteral("b/") + hash.left(2);
    auto known = m_listings.find(folder);
    if (known == m_listings.end())
        known = m_listings.emplace(folder, m_context.share.list(folder)).first;
    for (const ShareEntry &entry : known->second)
        if (const auto piece = names::parsePiece(entry.name); piece && piece->hash == hash)
            return piece->pieces;
    return 0;
}

/// What is fetched already stays beside the archive, so that a cut transfer goes on where it stopped.
bool BlobExchange::receivePieces(const QString &hash, std::vector<SyncNote> &notes)
{
    const int pieces = piecesOf(hash);
    if (pieces == 0)
        return false;
    const QString folder = m_context.archiveFolder + QStringLiteral("/incoming");
    store::makeFolder(folder);
    const QString path = folder + QLatin1Char('/') + hash;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw Error(ErrorCode::Io, file.errorString());
    const int whole = int(file.size() / kPieceBytes);
    file.resize(whole * kPieceBytes);
    file.seek(file.size());
    for (int piece = whole + 1; piece <= pieces; ++piece) {
        const auto bytes = readOrNote(m_context.share, names::blobPiece(hash, piece, pieces), kPieceBytes, notes);
        if (!bytes || (piece < pieces && bytes->size() != kPieceBytes))
            return false;
        store::writeAll(file, *bytes);
    }
    file.close();
    return keepAssembled(hash, path);
}

bool BlobExchange::keepAssembled(const QString &hash, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, file.errorString());
    const uchar *const mapped = file.map(0, file.size());
    const QByteArray bytes = mapped ? QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), file.size())
                                    : file.readAll();
    bool isRight = true;
    try {
        m_context.blobs.putAs(hash, bytes);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::DamagedFile)
            throw;
        isRight = false;
    }
    file.close();
    QFile::remove(path);
    return isRight;
}

}
