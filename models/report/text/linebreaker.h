#pragma once

#include "models/report/font/typecase.h"
#include "models/report/text/textstyle.h"

#include <vector>

namespace xunzhen::report {

/// A stretch [first, end) of the characters that makes one line.
struct BrokenLine
{
    int first = 0;
    int end = 0;
    double width = 0;   ///< points, without trailing blanks, before squeezing
    double squeeze = 0; ///< points to take out of the line's marks
    bool last = false;  ///< of its paragraph
};

struct LineWidths
{
    double first = 0; ///< room in the first line, points
    double rest = 0;
};

/// Sets the text of one paragraph (no line breaks inside) in the style's font.
std::vector<SetCharacter> setText(TypeCase &types, const TextStyle &style, const QString &text);
/// Width of one character in its style, spacing included, points.
double widthOf(const SetCharacter &character, const TextStyle &style);
/// How much of a mark's blank may be given up, points.
double squeezeOf(const SetCharacter &character, const TextStyle &style);
/// Fills lines greedily under the rules of charclass.h; a word wider than the line is cut. A balanced style gets no more lines
/// than that, as equal in length as can be.
std::vector<BrokenLine> breakLines(const std::vector<SetCharacter> &text, const TextStyle &style,
                                   const LineWidths &widths);

} // namespace xunzhen::report
