#pragma once

#include "models/base/error.h"
#include "models/sync/folder/sharefolder.h"

#include <functional>
#include <map>
#include <random>
#include <set>

namespace xunzhen::testing {

/// What lies in a shared folder: the one folder that several laptops look at, or one laptop's view of it (see FolderMover).
struct SimulatedFolder
{
    std::map<QString, QByteArray> files;
    /// Final names in the order in which they were written: what a stick that is pulled loses first.
    std::vector<QString> settled;
};

/// The laptop lost its power inside a call to the folder.
struct PowerCut
{
};

enum class ShareCall { List, Read, Size, MakeFolder, Write, Settle, Remove };

/// Where in a writing call the power goes: nothing done, half done, done but not reported.
enum class CutPlace { Before, Half, After };

/// One laptop's view of a folder, with failure knobs.
class SimulatedShare : public sync::ShareFolder
{
public:
    explicit SimulatedShare(SimulatedFolder &folder) : m_folder(folder) {}

    bool isUnmounted = false;       ///< there is no folder at all
    bool isEmptied = false;         ///< the mount point is there, but nothing is mounted: an empty folder of the local disk
    bool isFull = false;
    int renamesThatFail = 0;
    int writesUntilCut = -1;        ///< −1 = never
    CutPlace cutPlace = CutPlace::Half;
    bool foldsCase = false;         ///< as Windows, macOS and exFAT
    int longestName = 0;            ///< bytes of one name, 0 = any
    int longestPath = 0;            ///< bytes below the root, 0 = any
    std::function<bool(const QString &)> hides = [](const QString &) { return false; };
    /// There, but nobody may read it.
    std::function<bool(const QString &)> isUnreadable = [](const QString &) { return false; };
    /// Before anything is done: may throw what a folder throws, or let time pass.
    std::function<void(ShareCall, const QString &)> beforeCall = [](ShareCall, const QString &) {};
    std::function<void()> whileReading = [] {};
    std::mt19937 *listingOrder = nullptr; ///< nullptr = backwards
    mutable int writes = 0, reads = 0, lists = 0;

    /// What was written into the empty mount point.
    const std::map<QString, QByteArray> &strayFiles() const { return m_stray; }

    bool isThere() const override { return !isUnmounted; }

    std::vector<sync::ShareEntry> list(const QString &folder) const override
    {
        ++lists;
        beforeCall(ShareCall::List, folder);
        const QString prefix = folder.isEmpty() ? QString() : folded(folder) + u'/';
        std::map<QString, sync::ShareEntry> found;
        for (const auto &[path, bytes] : files()) {
            if (!folded(path).startsWith(prefix) || !isVisible(path))
                continue;
            const QString rest = path.mid(prefix.size());
            const auto slash = rest.indexOf(u'/');
            const QString name = slash < 0 ? rest : rest.left(slash);
            found[name] = {name, slash < 0 ? bytes.size() : 0, slash >= 0};
        }
        std::vector<sync::ShareEntry> entries;
        for (auto one = found.rbegin(); one != found.rend(); ++one)
            entries.push_back(one->second);
        if (listingOrder)
            std::shuffle(entries.begin(), entries.end(), *listingOrder);
        return entries;
    }

    std::optional<QByteArray> read(const QString &path, qint64 limit) const override
    {
        ++reads;
        beforeCall(ShareCall::Read, path);
        whileReading();
        if (isUnreadable(path))
            throw base::Error(base::ErrorCode::Permission, path);
        const QByteArray *const bytes = find(path);
        return !bytes || bytes->size() > limit ? std::nullopt : std::optional(*bytes);
    }

    std::optional<qint64> size(const QString &path) const override
    {
        beforeCall(ShareCall::Size, path);
        const QByteArray *const bytes = find(path);
        return bytes ? std::optional<qint64>(bytes->size()) : std::nullopt;
    }

    void makeFolder(const QString &path) override
    {
        beforeCall(ShareCall::MakeFolder, path);
        if (isUnmounted)
            throw base::Error(base::ErrorCode::ShareMissing);
    }

    void writeTemporary(const QString &path, const QByteArray &bytes) override
    {
        beforeCall(ShareCall::Write, path);
        const bool isCut = cutNow();
        if (!isCut && isFull)
            throw base::Error(base::ErrorCode::DiskFull, path);
        requireFits(path);
        if (!isCut || cutPlace != CutPlace::Before)
            at(path) = isCut && cutPlace == CutPlace::Half ? bytes.left(bytes.size() / 2) : bytes;
        if (isCut)
            throw PowerCut();
    }

    void settle(const QString &temporary, const QString &path) override
    {
        beforeCall(ShareCall::Settle, path);
        const bool isCut = cutNow();
        if (isCut && cutPlace != CutPlace::After)
            throw PowerCut();
        if (renamesThatFail > 0) {
            --renamesThatFail;
            throw base::Error(base::ErrorCode::Permission, path);
        }
        requireFits(path);
        const QByteArray bytes = at(temporary);
        erase(temporary);
        at(path) = bytes;
        m_folder.settled.push_back(path);
        if (isCut)
            throw PowerCut();
    }

    void remove(const QString &path) override
    {
        beforeCall(ShareCall::Remove, path);
        const bool isCut = cutNow();
        if (!isCut || cutPlace == CutPlace::After)
            erase(path);
        if (isCut)
            throw PowerCut();
    }

private:
    std::map<QString, QByteArray> &files() { return isEmptied ? m_stray : m_folder.files; }
    const std::map<QString, QByteArray> &files() const { return isEmptied ? m_stray : m_folder.files; }
    QString folded(const QString &path) const { return foldsCase ? path.toLower() : path; }
    bool isVisible(const QString &path) const { return !isUnmounted && !hides(path); }

    std::map<QString, QByteArray>::const_iterator locate(const QString &path) const
    {
        auto found = files().find(path);
        if (found == files().end() && foldsCase)
            found = std::find_if(files().begin(), files().end(),
                                 [&](const auto &file) { return folded(file.first) == folded(path); });
        return found;
    }
    const QByteArray *find(const QString &path) const
    {
        const auto found = locate(path);
        return found == files().end() || !isVisible(found->first) ? nullptr : &found->second;
    }
    QByteArray &at(const QString &path)
    {
        const auto found = locate(path);
        return files()[found == files().end() ? path : found->first];
    }
    void erase(const QString &path)
    {
        if (const auto found = locate(path); found != files().end())
            files().erase(found);
    }
    void requireFits(const QString &path) const
    {
        bool fits = longestPath == 0 || path.toUtf8().size() <= longestPath;
        for (const QString &name : path.split(u'/'))
            fits = fits && (longestName == 0 || name.toUtf8().size() <= longestName);
        if (!fits)
            throw base::Error(base::ErrorCode::Io, QStringLiteral("name too long: ") + path);
    }
    bool cutNow()
    {
        ++writes;
        return writesUntilCut >= 0 && writesUntilCut-- == 0;
    }

    SimulatedFolder &m_folder;
    std::map<QString, QByteArray> m_stray;
};

}
