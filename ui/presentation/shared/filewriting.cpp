#include "ui/presentation/shared/filewriting.h"

#include <QFile>
#include <QSaveFile>

namespace xunzhen::presentation {

base::Done FileWriting::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return base::Error(base::ErrorCode::Io, path);
}

base::Outcome<QByteArray> FileWriting::read(const QString &path)
{
    constexpr qint64 kMost = 64LL << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error(base::ErrorCode::Io, path);
    if (file.size() > kMost)
        return base::Error(base::ErrorCode::TooLarge, path);
    return file.readAll();
}

}
