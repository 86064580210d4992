#pragma once

namespace xunzhen::report {

/// Takes no part in a line's start: ，。、；：？！）》」』】… (closing marks, 避头).
bool mayNotStartLine(char32_t character);
/// Takes no part in a line's end: （《「『【 (opening marks, 避尾).
bool mayNotEndLine(char32_t character);
/// A full-width mark whose blank half may be given up to fit a line.
bool isSqueezable(char32_t character);
/// Letters, digits and signs that stay together as a word.
bool isWordPart(char32_t character);
bool isBlank(char32_t character);
/// Between a year and its month: a line ends there only when the whole date is wider than the line.
bool isDateJoint(char32_t left, char32_t right);
/// May a line end between the two neighbours?
bool canBreakBetween(char32_t left, char32_t right);

} // namespace xunzhen::report
