#include "models/sync/folder/filepublisher.h"

#include "models/base/error.h"
#include "models/sync/format/names.h"

#include <algorithm>
#include <set>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

FilePublisher::FilePublisher(ShareFolder &share, Pause pause) : m_share(share), m_pause(std::move(pause)) {}

QString FilePublisher::temporaryName(const QString &path)
{
    const auto slash = path.lastIndexOf(QLatin1Char('/'));
    return path.left(slash + 1) + QStringLiteral(".syncthing.%1.part").arg(path.mid(slash + 1));
}

FilePublisher::Result FilePublisher::publish(const QString &path, const QByteArray &bytes)
{
    return m_share.size(path) == bytes.size() ? Result::AlreadyThere : replace(path, bytes);
}

FilePublisher::Result FilePublisher::replace(const QString &path, const QByteArray &bytes)
{
    const auto slash = path.lastIndexOf(QLatin1Char('/'));
    if (slash > 0)
        m_share.makeFolder(path.left(slash));
    return write(path, bytes);
}

/// Its folder is there nearly always. When it is not, the whole share may have gone away since the listing: nothing is made in
/// what is left then.
FilePublisher::Result FilePublisher::publishNew(const QString &path, const QByteArray &bytes)
{
    try {
        return write(path, bytes);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::DiskFull || error.code() == ErrorCode::ShareMissing)
            throw;
        if (!m_share.size(names::kMarker))
            throw Error(ErrorCode::ShareMissing, QStringLiteral("the space went away"));
        return replace(path, bytes);
    }
}

/// Whatever did not get its name with the others is tried again by itself, as patiently as publish() does.
std::vector<FilePublisher::Result> FilePublisher::publishAll(const std::vector<std::pair<QString, QByteArray>> &files)
{
    std::vector<Result> results(files.size(), Result::AlreadyThere);
    std::vector<std::pair<QString, QString>> written;
    std::set<QString> folders;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto &[path, bytes] = files[i];
        if (m_share.size(path) == bytes.size())
            continue;
        results[i] = Result::Written;
        if (const QString folder = path.left(std::max<qsizetype>(0, path.lastIndexOf(QLatin1Char('/')))); !folder.isEmpty())
            if (folders.insert(folder).second)
                m_share.makeFolder(folder);
        m_share.writeTemporary(temporaryName(path), bytes);
        written.emplace_back(temporaryName(path), path);
    }
    try {
        m_share.settleAll(written);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::DiskFull || error.code() == ErrorCode::ShareMissing)
            throw;
    }
    for (std::size_t i = 0; i < files.size(); ++i)
        if (results[i] == Result::Written && m_share.size(files[i].first) != files[i].second.size())
            results[i] = replace(files[i].first, files[i].second);
    return results;
}

FilePublisher::Result FilePublisher::write(const QString &path, const QByteArray &bytes)
{
    const QString temporary = temporaryName(path);
    m_share.writeTemporary(temporary, bytes);
    if (!settle(temporary, path))
        return Result::Postponed;
    return m_share.size(path) == bytes.size() ? Result::Written : Result::Postponed;
}

bool FilePublisher::settle(const QString &temporary, const QString &path)
{
    constexpr int kWaits[] = {10, 25, 50, 100, 250, 1000};
    for (const int wait : kWaits) {
        try {
            m_share.settle(temporary, path);
            return true;
        } catch (const Error &error) {
            if (error.code() == ErrorCode::DiskFull || error.code() == ErrorCode::ShareMissing)
                throw;
            m_pause(wait);
        }
    }
    return false;
}

}
