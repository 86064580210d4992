#pragma once

#include <QString>

namespace xunzhen::domain {

/// "2026.9.1" comes before "2026.11.1": numbers are compared as numbers.
bool isNewerVersion(const QString &version, const QString &than);

}
