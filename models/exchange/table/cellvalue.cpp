#include "models/exchange/table/cellvalue.h"

#include "models/exchange/table/dateformats.h"
#include "models/exchange/table/sheetreader.h"

#include <cmath>

namespace xunzhen::exchange {

namespace {

Cell textCell(QString text, int limit)
{
    const bool blank = text.isEmpty();
    return {text.size() > limit ? text.left(limit) : std::move(text), blank ? CellKind::Empty : CellKind::Text, false};
}

Cell sharedCell(const QByteArray &value, const SheetContext &context)
{
    bool isNumber = false;
    const qlonglong index = value.toLongLong(&isNumber);
    if (!isNumber || index < 0 || index >= qlonglong(context.strings.size()))
        return {};
    const QString &text = context.strings[size_t(index)];
    return {text, text.isEmpty() ? CellKind::Empty : CellKind::Text, false};
}

bool isDateStyle(int style, const SheetContext &context)
{
    return style >= 0 && style < int(context.dateStyles.size()) && context.dateStyles[size_t(style)];
}

Cell numberCell(const RawCell &raw, const SheetContext &context)
{
    if (raw.value.isEmpty())
        return {};
    if (isDateStyle(raw.style, context)) {
        const QDateTime moment = fromSerial(raw.value.toDouble(), context.epoch1904);
        if (moment.isValid())
            return {dateText(moment), CellKind::Date, false};
    }
    QString digits = plainNumber(raw.value);
    if (digits.isEmpty())
        return textCell(QString::fromUtf8(raw.value), context.limits.cellCharacters);
    return {std::move(digits), CellKind::Number, false};
}

Cell dateCell(const QByteArray &value)
{
    const QDateTime moment = QDateTime::fromString(QString::fromUtf8(value), Qt::ISODate);
    return moment.isValid() ? Cell{dateText(moment), CellKind::Date, false}
                            : textCell(QString::fromUtf8(value), 64);
}

bool isPlainDigits(const QByteArray &text)
{
    for (const char c : text)
        if (c < '0' || c > '9')
            return false;
    return !text.isEmpty();
}

}

std::optional<CellPlace> CellPlace::tryParse(QByteArrayView reference)
{
    qsizetype at = 0;
    int column = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && at < 4; ++at)
        column = column * 26 + (reference[at] - 'A' + 1);
    int row = 0;
    const qsizetype digitsAt = at;
    for (; at < reference.size() && reference[at] >= '0' && reference[at] <= '9' && at < digitsAt + 8; ++at)
        row = row * 10 + (reference[at] - '0');
    if (column == 0 || row == 0 || at != reference.size())
        return std::nullopt;
    return CellPlace{column - 1, row - 1};
}

CellType typeOf(QByteArrayView attribute)
{
    if (attribute == QByteArrayView("s"))
        return CellType::Shared;
    if (attribute == QByteArrayView("inlineStr"))
        return CellType::Inline;
    if (attribute == QByteArrayView("str"))
        return CellType::Formula;
    if (attribute == QByteArrayView("b"))
        return CellType::Boolean;
    if (attribute == QByteArrayView("e"))
        return CellType::Error;
    return attribute == QByteArrayView("d") ? CellType::Date : CellType::Number;
}

Cell cellValue(const RawCell &raw, const SheetContext &context)
{
    switch (raw.type) {
    case CellType::Shared: return sharedCell(raw.value, context);
    case CellType::Inline: return textCell(raw.inlineText, context.limits.cellCharacters);
    case CellType::Formula: return textCell(QString::fromUtf8(raw.value), context.limits.cellCharacters);
    case CellType::Boolean:
        return raw.value.isEmpty() ? Cell{} : textCell(raw.value == "1" ? QStringLiteral("是") : QStringLiteral("否"), 1);
    case CellType::Error: return {};
    case CellType::Date: return dateCell(raw.value);
    case CellType::Number: return numberCell(raw, context);
    }
    return {};
}

QString plainNumber(const QByteArray &text)
{
    if (isPlainDigits(text) && text.size() <= 15)
        return QString::fromLatin1(text);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || std::abs(value) >= 1e30)
        return {};
    if (value == std::floor(value))
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', 15); // what Excel keeps: 15 significant digits
}

}
