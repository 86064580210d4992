#include "models/report/text/charclass.h"

#include <string_view>

namespace xunzhen::report {

namespace {

constexpr std::u32string_view kClosing = U"，。、；：？！）》〉」』】〕］｝”’…—·％℃‰°′″ー々,.;:?!)]}%>";
constexpr std::u32string_view kOpening = U"（《〈「『【〔［｛“‘￥＄([{<";
constexpr std::u32string_view kSqueezable = U"，。、；：？！）》〉」』】〕（《〈「『【〔";

bool contains(std::u32string_view set, char32_t character)
{
    return set.find(character) != std::u32string_view::npos;
}

bool isPairedMark(char32_t left, char32_t right)
{
    return left == right && (left == U'—' || left == U'…');
}

// Below the CJK blocks and no mark of its own: Latin, Greek, Cyrillic, digits, superscripts.
bool isWestern(char32_t character)
{
    return character > 0x20 && character < 0x2000 && character != 0x00b7;
}

constexpr std::u32string_view kUnits = U"年月日时分秒号期版元万亿层楼";

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

// A number stays with its unit, the day with its month.
bool isMeasure(char32_t left, char32_t right)
{
    return (isDigit(left) && contains(kUnits, right)) || (left == U'月' && isDigit(right));
}

bool isWordBreaker(char32_t character)
{
    return character == U'-' || character == U'/' || character == U'_' || character == U'@';
}

} // namespace

bool mayNotStartLine(char32_t character)
{
    return contains(kClosing, character);
}

bool mayNotEndLine(char32_t character)
{
    return contains(kOpening, character);
}

bool isSqueezable(char32_t character)
{
    return contains(kSqueezable, character);
}

bool isWordPart(char32_t character)
{
    return isWestern(character);
}

bool isBlank(char32_t character)
{
    return character == U' ' || character == U'\t';
}

bool isDateJoint(char32_t left, char32_t right)
{
    return left == U'年' && isDigit(right);
}

bool canBreakBetween(char32_t left, char32_t right)
{
    if (isBlank(right) || mayNotStartLine(right) || mayNotEndLine(left) || isPairedMark(left, right)
        || isMeasure(left, right))
        return false;
    if (isBlank(left))
        return true;
    if (isWordPart(left) && isWordPart(right))
        return isWordBreaker(left) && !isDigit(right);
    return true;
}

} // namespace xunzhen::report
