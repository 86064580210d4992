#pragma once

#include <QDate>

#include <optional>

namespace xunzhen::domain {

/// A day as one types it: "+15" and "15天" (days from today), "15工作日" and "+15w", "2026-12-04", "12-4" and "12月4日" (the
/// next one), "明天", "月底". An empty text is an invalid date: not set. nullopt = no day at all.
std::optional<QDate> dayFromText(const QString &text, QDate today);

}
