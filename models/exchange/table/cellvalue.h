#pragma once

#include "models/exchange/table/table.h"

#include <QByteArrayView>

#include <optional>

namespace xunzhen::exchange {

struct SheetContext;

/// 0-based column and row of a reference such as "AB12".
struct CellPlace
{
    int column = 0, row = 0;
    static std::optional<CellPlace> tryParse(QByteArrayView reference);
};

/// The attribute t of a cell (ECMA-376 part 1 §18.18.11).
enum class CellType { Number, Shared, Inline, Formula, Boolean, Error, Date };
CellType typeOf(QByteArrayView attribute);

struct RawCell
{
    CellType type = CellType::Number;
    int style = 0;
    const QByteArray &value;
    QString inlineText;
};

/// Error values (#N/A …) come out empty: they say nothing.
Cell cellValue(const RawCell &raw, const SheetContext &context);

/// The number in plain decimal digits: "9.1120000123456794E+17" becomes "911200001234567940"; empty when it is none.
QString plainNumber(const QByteArray &text);

}
