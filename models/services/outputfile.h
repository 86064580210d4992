#pragma once

#include <QIODevice>
#include <QString>

#include <functional>

namespace xunzhen::services {

/// Writes a file whole or not at all: what stood at the path stays until the new one is complete. Throws Error(Io,
/// Permission, DiskFull) and whatever `fill` throws.
void writeOutput(const QString &path, const std::function<void(QIODevice &)> &fill);

}
