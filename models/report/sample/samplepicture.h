#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace xunzhen::report {

/// A drawn picture of no place on earth, as JPEG; equal numbers give equal pictures.
QByteArray samplePhoto(int number, const QSize &size = QSize(1000, 750));
/// Strokes that stand for a signature, as PNG.
QByteArray sampleSignature(const QString &name);

} // namespace xunzhen::report
