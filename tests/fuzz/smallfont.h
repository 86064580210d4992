#pragma once

#include <QByteArray>

namespace xunzhen::fuzz {

/// A TrueType font of three glyphs (ISO/IEC 14496-22) for A and 中: straight and bent contours, names, no hints.
QByteArray smallTrueType();
/// Two such fonts in one collection.
QByteArray smallCollection();

}
