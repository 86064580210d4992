#pragma once

#include <QByteArray>
#include <QImage>

namespace xunzhen::services {

/// A signature as the blob store keeps it. Throws Error(InvalidInput) "signature-empty" for a picture without anything.
QByteArray pngOf(const QImage &strokes);
/// And back. Throws Error(DamagedFile).
QImage strokesOf(const QByteArray &png);

}
