#include "models/sync/engine/headreader.h"

#include "models/base/error.h"
#include "models/sync/format/names.h"
#include "models/sync/space/sharereading.h"

namespace xunzhen::sync {

std::optional<HeadFile> HeadReader::read(const QString &fileName, const QString &stream, const Certificate &author,
                                         std::vector<SyncNote> &notes)
{
    const QString path = names::kHeads + QLatin1Char('/') + fileName;
    const auto bytes = readOrNote(m_share, path, kMaxHeadBytes, notes);
    if (!bytes)
        return std::nullopt;
    try {
        HeadFile head = decodeHead(*bytes);
        if (head.space != m_space.space || head.stream.device != author.device || names::stream(head.stream) != stream)
            return std::nullopt;
        keep(fileName, stream, *bytes);
        return head;
    } catch (const base::Error &error) {
        if (!isAboutContent(error))
            throw;
        return std::nullopt; // a head is only a hint: its name says what is to be had
    }
}

void HeadReader::keep(const QString &fileName, const QString &stream, const QByteArray &bytes)
{
    QStringList &kept = keptOf(stream);
    for (const QString &old : kept)
        if (old < fileName)
            m_archive.remove(names::kHeads + QLatin1Char('/') + old);
    kept.removeIf([&](const QString &old) { return old <= fileName; });
    kept << fileName;
    m_archive.put(names::kHeads + QLatin1Char('/') + fileName, bytes);
}

QStringList &HeadReader::keptOf(const QString &stream)
{
    if (!m_kept) {
        m_kept.emplace();
        for (const QString &name : m_archive.list(names::kHeads))
            if (const auto head = names::parseHead(name))
                (*m_kept)[head->stream] << name;
    }
    return (*m_kept)[stream];
}

}
