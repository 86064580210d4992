#pragma once

#include "models/store/merge/blobreferences.h"
#include "models/sync/keys/blobenvelope.h"
#include "models/sync/space/synccontext.h"

#include <functional>
#include <map>
#include <set>

namespace xunzhen::sync {

/// Gets files that are kept by content out of the folder: from where they are written now or where earlier versions put them,
/// whole or in pieces. What a cut transfer has fetched stays beside the archive, and the next one goes on behind it.
class BlobFetch
{
public:
    /// Told after every file and piece with its bytes; may throw to stop, nothing is lost by it.
    using Arrived = std::function<void(qint64 bytes)>;

    BlobFetch(SyncContext &context, const BlobEnvelope &envelope) : m_context(context), m_envelope(envelope) {}

    /// True when it is here now, verified. Lists folders only for a file whose size no record tells, each at most once.
    bool fetch(const store::BlobReference &file, std::vector<SyncNote> &notes, const Arrived &arrived);

private:
    /// What a folder of files says about pieces.
    struct Listing
    {
        std::map<QString, std::set<int>> pieces; ///< name of the whole → into how many; a foreign file may tell another number
        std::set<QString> folders;
    };
    bool fetchWhole(const QString &hash, const QString &name, std::vector<SyncNote> &notes, const Arrived &arrived);
    bool fetchPieces(const QString &hash, const QString &name, int pieces, std::vector<SyncNote> &notes, const Arrived &arrived);
    std::optional<QByteArray> readPiece(const QString &name, int number, int pieces, std::vector<SyncNote> &notes);
    std::set<int> piecesOf(const store::BlobReference &file, const QString &name);
    const Listing &listing(const QString &folder);
    bool keep(const QString &hash, const QByteArray &bytes);
    bool keepAssembled(const QString &hash, const QString &path);

    SyncContext &m_context;
    const BlobEnvelope &m_envelope;
    std::map<QString, Listing> m_listings;
};

}
