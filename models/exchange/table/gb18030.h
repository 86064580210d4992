#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace xunzhen::exchange {

/// GB18030 to text by Qt where it has ICU, else by the system's own converter. Nothing when a byte does not fit.
std::optional<QString> decodeGb18030(const QByteArray &bytes);

}
