#pragma once

#include <QString>

namespace xunzhen::report {

/// The text as XML 1.0 can carry it, character for character: what XML forbids becomes U+FFFD, tabs and line ends blanks.
QString xmlText(const QString &text);

} // namespace xunzhen::report
