#include "models/sync/folder/filepublisher.h"

#include "models/base/error.h"
#include "models/sync/format/names.h"

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
