#include "models/sync/engine/blobfetch.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"
#include "models/sync/engine/blobpieces.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

#include <QFile>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

bool BlobFetch::fetch(const store::BlobReference &file, std::vector<SyncNote> &notes, const Arrived &arrived)
{
    const bool mayBeWhole = file.byteCount <= kPieceBytes;
    for (const QString &name : m_envelope.namesOf(file.hash)) {
        if (mayBeWhole && fetchWhole(file.hash, name, notes, arrived))
            return true;
        for (const int pieces : piecesOf(file, name))
            if (fetchPieces(file.hash, name, pieces, notes, arrived))
                return true;
    }
    return false;
}

bool BlobFetch::fetchWhole(const QString &hash, const QString &name, std::vector<SyncNote> &notes, const Arrived &arrived)
{
    for (const QString &path : names::blobPlaces(name)) {
        const auto file = readOrNote(m_context.share, path, kPieceBytes + m_envelope.overhead(), notes);
        const auto bytes = file ? m_envelope.open(name, *file) : std::nullopt;
        if (!bytes || !keep(hash, *bytes))
            continue;
        arrived(bytes->size());
        return true;
    }
    return false;
}

/// A record that tells the size spares the listing.
std::set<int> BlobFetch::piecesOf(const store::BlobReference &file, const QString &name)
{
    if (file.byteCount > 0)
        return file.byteCount > kPieceBytes ? std::set<int>{pieceCount(file.byteCount)} : std::set<int>();
    std::set<int> pieces;
    const auto add = [&](const Listing &folder) {
        if (const auto found = folder.pieces.find(name); found != folder.pieces.end())
            pieces.insert(found->second.begin(), found->second.end());
    };
    const Listing &former = listing(names::formerBlobFolder(name));
    add(former);
    if (const QString folder = names::blobFolder(name); former.folders.contains(names::file(folder)))
        add(listing(folder));
    return pieces;
}

const BlobFetch::Listing &BlobFetch::listing(const QString &folder)
{
    const auto known = m_listings.find(folder);
    if (known != m_listings.end())
        return known->second;
    Listing &made = m_listings[folder];
    for (const ShareEntry &entry : m_context.share.list(folder))
        if (entry.isFolder)
            made.folders.insert(entry.name);
        else if (const auto piece = names::parsePiece(entry.name))
            made.pieces[piece->hash].insert(piece->pieces);
    return made;
}

std::optional<QByteArray> BlobFetch::readPiece(const QString &name, int number, int pieces, std::vector<SyncNote> &notes)
{
    for (const QString &path : names::blobPlaces(name)) {
        const auto file = readOrNote(m_context.share, names::piece(path, number, pieces), kPieceBytes + m_envelope.overhead(), notes);
        const auto bytes = file ? m_envelope.open(name, *file, number, pieces) : std::nullopt;
        if (bytes && (number == pieces || bytes->size() == kPieceBytes))
            return bytes;
    }
    return std::nullopt;
}

bool BlobFetch::fetchPieces(const QString &hash, const QString &name, int pieces, std::vector<SyncNote> &notes,
                            const Arrived &arrived)
{
    const QString folder = m_context.archiveFolder + QStringLiteral("/incoming");
    store::makeFolder(folder);
    const QString path = folder + QLatin1Char('/') + hash;
    QFile assembled(path);
    if (!assembled.open(QIODevice::ReadWrite))
        throw Error(ErrorCode::Io, assembled.errorString());
    const int whole = std::min(int(assembled.size() / kPieceBytes), pieces);
    assembled.resize(whole * kPieceBytes);
    assembled.seek(assembled.size());
    if (whole > 0)
        arrived(assembled.size());
    for (int number = whole + 1; number <= pieces; ++number) {
        const auto bytes = readPiece(name, number, pieces, notes);
        if (!bytes)
            return false;
        store::writeAll(assembled, *bytes);
        assembled.flush();
        arrived(bytes->size());
    }
    assembled.close();
    return keepAssembled(hash, path);
}

bool BlobFetch::keep(const QString &hash, const QByteArray &bytes)
{
    try {
        m_context.blobs.putAs(hash, bytes);
        return true;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::DamagedFile)
            throw;
        return false;
    }
}

bool BlobFetch::keepAssembled(const QString &hash, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, file.errorString());
    const uchar *const mapped = file.map(0, file.size());
    const QByteArray bytes = mapped ? QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), file.size())
                                    : file.readAll();
    const bool isRight = keep(hash, bytes);
    file.close();
    QFile::remove(path);
    return isRight;
}

}
