#pragma once

#include <QStringList>

namespace xunzhen::report {

/// Faces that have the rare characters of names and places (𬭎, 𠅤, 𡸴), which no office face has: asked last of all, whatever the
/// template says. Of Windows, WPS and Kylin, then free ones (Debian: fonts-hanazono, fonts-babelstone-han, fonts-cns11643-sung).
const QStringList &rareFaces();

} // namespace xunzhen::report
