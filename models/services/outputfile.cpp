#include "models/services/outputfile.h"

#include "models/base/error.h"

#include <QSaveFile>

namespace xunzhen::services {

namespace {

[[noreturn]] void fail(const QSaveFile &file)
{
    const auto code = file.error() == QFileDevice::ResourceError     ? base::ErrorCode::DiskFull
                      : file.error() == QFileDevice::PermissionsError ? base::ErrorCode::Permission
                                                                      : base::ErrorCode::Io;
    throw base::Error(code, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

}

void writeOutput(const QString &path, const std::function<void(QIODevice &)> &fill)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail(file);
    fill(file);
    if (!file.commit())
        fail(file);
}

}
