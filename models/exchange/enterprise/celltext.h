#pragma once

#include "models/exchange/table/table.h"

#include <QDate>
#include <QString>

#include <optional>

namespace xunzhen::exchange {

/// One line without surrounding or doubled blanks; full-width Latin letters and digits made half-width. Brackets and
/// punctuation stay as they are.
QString tidyText(const QString &text);
/// "/", "-", "无", "暂无", "N/A" …: what people type into a cell that must not stay empty.
bool isPlaceholder(const QString &tidyText);
/// "9.112E+17": what a spreadsheet makes of a long code.
bool isScientific(const QString &tidyText);

/// 2024-3-5, 2024.3.5, 2024/3/5, 20240305, 2024年3月5日 (each with or without a time of day), real date cells and serial
/// numbers. Nothing outside 1900 to 2100, and nothing that leaves the day open.
std::optional<QDate> readDate(const Cell &cell, bool epoch1904);
/// "50", "1,200", "约50人"; nothing for a range or for words.
std::optional<int> readCount(const Cell &cell);
/// Decimal degrees.
std::optional<double> readDegrees(const Cell &cell);
/// 是 √ Y 1 … and 否 × N 0 …; nothing for anything else.
std::optional<bool> readYesNo(const Cell &cell);

}
