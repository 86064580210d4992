#pragma once

#include "models/base/error.h"
#include "models/sync/folder/sharefolder.h"

#include <functional>
#include <map>
#include <set>

namespace xunzhen::testing {

/// What lies in a shared folder that several laptops look at.
struct SimulatedFolder
{
    std::map<QString, QByteArray> files;
};

/// The laptop lost its power inside a call to the folder.
struct PowerCut
{
};

/// One laptop's view of a folder, with failure knobs.
class SimulatedShare : public sync::ShareFolder
{
public:
    explicit SimulatedShare(SimulatedFolder &folder) : m_folder(folder) {}

    bool isUnmounted = false;       ///< there is no folder at all
    bool isEmptied = false;         ///< the mount point is there, but nothing is mounted
    bool isFull = false;
    int renamesThatFail = 0;
    int writesUntilCut = -1;        ///< −1 = never; the cut call is half done
    std::function<bool(const QString &)> hides = [](const QString &) { return false; };
    /// There, but nobody may read it.
    std::function<bool(const QString &)> isUnreadable = [](const QString &) { return false; };
    std::function<void()> whileReading = [] {};
    int writes = 0, reads = 0, lists = 0;

    bool isThere() const override { return !isUnmounted; }

    std::vector<sync::ShareEntry> list(const QString &folder) const override
    {
        ++const_cast<SimulatedShare *>(this)->lists;
        const QString prefix = folder.isEmpty() ? QString() : folder + u'/';
        std::map<QString, sync::ShareEntry> found;
        for (const auto &[path, bytes] : visible()) {
            if (!path.startsWith(prefix))
                continue;
            const QString rest = path.mid(prefix.size());
            const auto slash = rest.indexOf(u'/');
            const QString name = slash < 0 ? rest : rest.left(slash);
            found[name] = {name, slash < 0 ? bytes.size() : 0, slash >= 0};
        }
        std::vector<sync::ShareEntry> entries;
        for (auto one = found.rbegin(); one != found.rend(); ++one)
            entries.push_back(one->second);
        return entries;
    }

    std::optional<QByteArray> read(const QString &path, qint64 limit) const override
    {
        ++const_cast<SimulatedShare *>(this)->reads;
        whileReading();
        if (isUnreadable(path))
            throw base::Error(base::ErrorCode::Permission, path);
        const auto files = visible();
        const auto found = files.find(path);
        return found == files.end() || found->second.size() > limit ? std::nullopt : std::optional(found->second);
    }

    std::optional<qint64> size(const QString &path) const override
    {
        const auto files = visible();
        const auto found = files.find(path);
        return found == files.end() ? std::nullopt : std::optional<qint64>(found->second.size());
    }

    void makeFolder(const QString &) override
    {
        if (isUnmounted)
            throw base::Error(base::ErrorCode::ShareMissing);
    }

    void writeTemporary(const QString &path, const QByteArray &bytes) override
    {
        if (cutNow()) {
            m_folder.files[path] = bytes.left(bytes.size() / 2);
            throw PowerCut();
        }
        if (isFull)
            throw base::Error(base::ErrorCode::DiskFull, path);
        m_folder.files[path] = bytes;
    }

    void settle(const QString &temporary, const QString &path) override
    {
        if (cutNow())
            throw PowerCut();
        if (renamesThatFail > 0) {
            --renamesThatFail;
            throw base::Error(base::ErrorCode::Permission, path);
        }
        m_folder.files[path] = m_folder.files.at(temporary);
        m_folder.files.erase(temporary);
    }

    void remove(const QString &path) override
    {
        if (cutNow())
            throw PowerCut();
        m_folder.files.erase(path);
    }

private:
    std::map<QString, QByteArray> visible() const
    {
        std::map<QString, QByteArray> files;
        if (!isUnmounted && !isEmptied)
            for (const auto &[path, bytes] : m_folder.files)
                if (!hides(path))
                    files.emplace(path, bytes);
        return files;
    }

    bool cutNow()
    {
        ++writes;
        return writesUntilCut >= 0 && writesUntilCut-- == 0;
    }

    SimulatedFolder &m_folder;
};

}
