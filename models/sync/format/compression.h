#pragma once

#include <QByteArray>

namespace xunzhen::sync {

/// zstd, level 3.
QByteArray compressed(const QByteArray &raw);
/// Throws base::Error(DamagedFile) unless the frame unpacks to exactly `rawLength` bytes; allocates no more than that.
QByteArray decompressed(const QByteArray &frame, quint64 rawLength);

}
