#pragma once

#include <QString>

namespace xunzhen::platform {

/// Sends Qt's messages to `file` (kept below 1 MB, one older file beside it) and to standard error. No personal data is ever
/// logged by the program; this catches what libraries say.
void logTo(const QString &file);

}
