#pragma once

#include "models/sync/folder/sharefolder.h"

#include <functional>
#include <map>

namespace xunzhen::sync {

/// Looks ahead into a folder with as many readers as it bears, so that the round trips to a distant one overlap. What was fetched
/// is given out once – whoever looks again looks into the folder itself – and everything else is passed on. What could not be
/// fetched is left to the call that asks for it. A folder with one reader is not looked into ahead.
class ReadAhead : public ShareFolder
{
public:
    explicit ReadAhead(ShareFolder &share) : m_share(share) {}

    bool isOfUse() const { return m_share.readersAtOnce() > 1; }
    void fetchLists(const QStringList &folders);
    /// What is longer than the limit is not kept.
    void fetchFiles(const QStringList &paths, qint64 limit);
    /// As fetched, or empty; it will still be given out.
    const std::vector<ShareEntry> &fetchedList(const QString &folder) const;
    void forget();

    bool isThere() const override { return m_share.isThere(); }
    std::vector<ShareEntry> list(const QString &folder) const override;
    std::optional<QByteArray> read(const QString &path, qint64 limit) const override;
    std::optional<qint64> size(const QString &path) const override { return m_share.size(path); }
    void makeFolder(const QString &folder) override { m_share.makeFolder(folder); }
    void writeTemporary(const QString &path, const QByteArray &bytes) override { m_share.writeTemporary(path, bytes); }
    void settle(const QString &temporary, const QString &path) override { m_share.settle(temporary, path); }
    void remove(const QString &path) override { m_share.remove(path); }

private:
    void forEach(qsizetype count, const std::function<void(qsizetype)> &fetch) const;

    ShareFolder &m_share;
    mutable std::map<QString, std::vector<ShareEntry>> m_lists;
    mutable std::map<QString, QByteArray> m_files;
};

}
