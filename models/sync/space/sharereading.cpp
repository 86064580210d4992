#include "models/sync/space/sharereading.h"

#include "models/base/error.h"

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

std::optional<QByteArray> readOrNote(const ShareFolder &share, const QString &path, qint64 limit, std::vector<SyncNote> &notes)
{
    try {
        return share.read(path, limit);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Io && error.code() != ErrorCode::Permission)
            throw;
        if (!share.isThere())
            throw Error(ErrorCode::ShareMissing, error.detail());
        notes.push_back({QStringLiteral("damaged-file"), {path}});
        return std::nullopt;
    }
}

bool isAboutContent(const Error &error)
{
    return error.code() == ErrorCode::DamagedFile || error.code() == ErrorCode::Unsupported || error.code() == ErrorCode::KeyMissing;
}

bool isOfTheSystem(const QString &name)
{
    static const QStringList known{QStringLiteral("System Volume Information"), QStringLiteral("$RECYCLE.BIN"),
                                   QStringLiteral("desktop.ini"), QStringLiteral("Thumbs.db"), QStringLiteral("lost+found")};
    return name.startsWith(QLatin1Char('.')) || known.contains(name, Qt::CaseInsensitive);
}

}
