#include "models/sync/folder/readahead.h"

#include "models/base/atonce.h"
#include "models/base/error.h"

#include <QStringList>

namespace xunzhen::sync {

void ReadAhead::forget()
{
    m_lists.clear();
    m_files.clear();
}

void ReadAhead::fetchLists(const QStringList &folders)
{
    std::vector<std::optional<std::vector<ShareEntry>>> found(static_cast<std::size_t>(folders.size()));
    forEach(folders.size(), [&](qsizetype i) { found[std::size_t(i)] = m_share.list(folders[i]); });
    for (qsizetype i = 0; i < folders.size(); ++i)
        if (auto &list = found[std::size_t(i)])
            m_lists[folders[i]] = std::move(*list);
}

void ReadAhead::fetchFiles(const QStringList &paths, qint64 limit)
{
    std::vector<std::optional<QByteArray>> found(static_cast<std::size_t>(paths.size()));
    forEach(paths.size(), [&](qsizetype i) { found[std::size_t(i)] = m_share.read(paths[i], limit); });
    for (qsizetype i = 0; i < paths.size(); ++i)
        if (const auto &bytes = found[std::size_t(i)])
            m_files[paths[i]] = *bytes;
}

void ReadAhead::forEach(qsizetype count, const std::function<void(qsizetype)> &fetch) const
{
    base::forEachAtOnce(count, m_share.readersAtOnce(), [&](qsizetype i) {
        try {
            fetch(i);
        } catch (const base::Error &) { // whoever asks for it meets the failure where it can be dealt with
        }
    });
}

const std::vector<ShareEntry> &ReadAhead::fetchedList(const QString &folder) const
{
    static const std::vector<ShareEntry> none;
    const auto found = m_lists.find(folder);
    return found == m_lists.end() ? none : found->second;
}

std::vector<ShareEntry> ReadAhead::list(const QString &folder) const
{
    auto fetched = m_lists.extract(folder);
    return fetched ? std::move(fetched.mapped()) : m_share.list(folder);
}

std::optional<QByteArray> ReadAhead::read(const QString &path, qint64 limit) const
{
    const auto fetched = m_files.extract(path);
    if (!fetched)
        return m_share.read(path, limit);
    return fetched.mapped().size() > limit ? std::nullopt : std::optional(fetched.mapped());
}

}
