#pragma once

#include <QStringView>

#include <optional>

namespace xunzhen::exchange {

/// 四十六 → 46, 一百零三 → 103; 〇 counts as 零. Nothing for anything else or beyond 9,999.
std::optional<int> parseChineseNumber(QStringView text);

/// The number of an item line "（十二）…" ("(十二)…" too); 0 when the line is no item.
int leadingItemNumber(QStringView line);

}
