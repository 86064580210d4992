#pragma once

#include <QByteArray>
#include <QIODevice>

namespace xunzhen::exchange {

/// All that the open device still gives, at most `limit` bytes. Throws Error(TooLarge) beyond it, Error(EmptyFile) when
/// there is nothing, Error(Io) when reading fails.
QByteArray readBounded(QIODevice &device, qint64 limit);

}
