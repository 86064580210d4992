#pragma once

#include <QString>

#include <optional>

namespace xunzhen::domain {

/// 保管期限: how long an archive keeps a case file (永久, or 定期 30 or 10 years).
enum class KeepingTime { Permanent, Years30, Years10 };
QString keepingTimeCode(KeepingTime keeping); ///< "permanent", "30-years", "10-years"
std::optional<KeepingTime> keepingTimeFromCode(const QString &code);

}
