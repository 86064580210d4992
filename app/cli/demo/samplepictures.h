#pragma once

#include <QByteArray>
#include <QImage>

namespace xunzhen::cli {

/// A drawn workshop scene as a JPEG of 1600 × 1200 pixels, another one for each number: stands in for a photo in the demo.
QByteArray samplePhoto(int number);
/// Pen strokes on a transparent ground, another hand for each number.
QImage sampleSignature(int number);

}
