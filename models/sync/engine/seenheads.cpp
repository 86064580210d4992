#include "models/sync/engine/seenheads.h"

#include "models/base/error.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

namespace xunzhen::sync {

std::optional<HeadFile> SeenHeads::read(const ShareEntry &entry, const QByteArray &space,
                                        std::vector<SyncNote> &notes) const
{
    const auto name = names::parseHead(entry.name);
    if (!name || !name->isExact || entry.isFolder)
        return std::nullopt;
    const QString path = names::kHeads + QLatin1Char('/') + entry.name;
    if (const auto known = decoded(m_archive.get(path), path, space))
        return known;
    const auto bytes = readOrNote(m_context.share, path, kMaxHeadBytes, notes);
    const auto head = decoded(bytes, path, space);
    if (head)
        keep(path, *bytes, name->stream);
    return head;
}

std::optional<HeadFile> SeenHeads::decoded(const std::optional<QByteArray> &bytes, const QString &path,
                                           const QByteArray &space) const
{
    if (!bytes)
        return std::nullopt;
    try {
        const HeadFile head = decodeHead(*bytes);
        const bool isRight = head.space == space && names::head(head.stream, head.seq, sealedHash(*bytes)) == path;
        return isRight ? std::optional(head) : std::nullopt;
    } catch (const base::Error &error) {
        if (error.code() != base::ErrorCode::DamagedFile && error.code() != base::ErrorCode::Unsupported)
            throw;
        return std::nullopt; // as if it were not there yet
    }
}

void SeenHeads::keep(const QString &path, const QByteArray &bytes, const QString &stream) const
{
    const qint64 seq = names::parseHead(path.mid(names::kHeads.size() + 1))->seq;
    QStringList older;
    for (const QString &other : m_archive.names(names::kHeads)) {
        const auto name = names::parseHead(other.mid(names::kHeads.size() + 1));
        if (!name || name->stream != stream)
            continue;
        if (name->seq > seq)
            return;
        older << other;
    }
    m_archive.put(path, bytes);
    for (const QString &other : older)
        m_archive.remove(other);
}

}
