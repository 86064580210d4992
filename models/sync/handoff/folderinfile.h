#pragma once

#include "models/sync/folder/sharefolder.h"
#include "models/sync/handoff/handofffile.h"

#include <map>

namespace xunzhen::sync {

/// A shared folder that goes straight into a hand-over file: what gets its final name is an entry from then on and stays as it
/// is. Remembers no more than names and sizes; nothing can be read back.
class FolderInFile : public ShareFolder
{
public:
    FolderInFile(HandoffFileWriter &file, QString prefix) : m_file(file), m_prefix(std::move(prefix)) {}

    bool isThere() const override { return true; }
    std::vector<ShareEntry> list(const QString &) const override { return {}; }
    std::optional<QByteArray> read(const QString &, qint64) const override { return std::nullopt; }
    std::optional<qint64> size(const QString &path) const override
    {
        const auto found = m_sizes.find(path);
        return found == m_sizes.end() ? std::nullopt : std::optional(found->second);
    }
    void makeFolder(const QString &) override {}
    void writeTemporary(const QString &path, const QByteArray &bytes) override { m_waiting[path] = bytes; }
    void settle(const QString &temporary, const QString &path) override;
    void remove(const QString &path) override { m_waiting.erase(path); }

private:
    HandoffFileWriter &m_file;
    QString m_prefix;
    std::map<QString, QByteArray> m_waiting;
    std::map<QString, qint64> m_sizes;
};

}
