#include "models/domain/visit/visitcode.h"

#include "models/domain/derivedid.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr int kDigits = 8;

/// Of digits; with the check digit at the end it is 0.
int luhn(const QString &digits)
{
    int sum = 0;
    for (int i = 0; i < int(digits.size()); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue() * (i % 2 == 1 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10;
}

}

QString visitCode(const VisitId &visit)
{
    const QByteArray bytes = derivedId("xunzhen visit code", {visit.toBytes()}).toBytes();
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8 | quint8(bytes[i]);
    const QString digits = QStringLiteral("%1").arg(number % 10'000'000, kDigits - 1, 10, QLatin1Char('0'));
    return digits + QString::number((10 - luhn(digits + QLatin1Char('0'))) % 10);
}

QString spacedVisitCode(const VisitId &visit) { return visitCode(visit).insert(kDigits / 2, QLatin1Char(' ')); }

std::optional<QString> visitCodeFrom(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (!c.isSpace() && c.digitValue() < 0)
            return std::nullopt;
        else if (c.digitValue() >= 0)
            digits += QString::number(c.digitValue());
    return digits.size() == kDigits && luhn(digits) == 0 ? std::optional(digits) : std::nullopt;
}

}
