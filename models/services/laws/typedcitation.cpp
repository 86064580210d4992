#include "models/services/laws/typedcitation.h"

#include "models/exchange/law/chinesenumber.h"

#include <QRegularExpression>

namespace xunzhen::services {

namespace {

/// 46 or 四十六.
std::optional<int> numberOf(const QString &text)
{
    bool digits = false;
    const int number = text.toInt(&digits);
    return digits ? std::optional(number) : exchange::parseChineseNumber(text);
}

}

std::optional<TypedCitation> typedCitation(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*《?([^《》\\d]{2,60}?)》?\\s*"
        "(?:第?\\s*([零〇一二三四五六七八九十百千]{1,9}|\\d{1,4})\\s*条(?:之([一二三四五六七八九十]{1,3}|\\d{1,2}))?(?:第.*)?"
        "|(\\d{1,4})(?:-(\\d{1,2}))?)\\s*$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool worded = !match.captured(2).isEmpty();
    const auto number = numberOf(match.captured(worded ? 2 : 4));
    const QString branch = match.captured(worded ? 3 : 5);
    const auto inserted = branch.isEmpty() ? std::nullopt : numberOf(branch);
    if (!number || (!branch.isEmpty() && !inserted))
        return std::nullopt;
    const QString article = QString::number(*number);
    return TypedCitation{match.captured(1).trimmed(), inserted ? QStringLiteral("%1-%2").arg(article).arg(*inserted) : article};
}

}
