#pragma once

#include "models/report/page/pagemodel.h"

namespace xunzhen::report {

/// The words of a page with the place of every character, to be searched. White space does not count, upper and lower case
/// and the full and half width of a character are the same, and what goes on in the next line is one text. Pure; any thread.
class PageText
{
public:
    explicit PageText(const Page &page);

    /// Every place where the words stand, from top to bottom; one rectangle a line, in points.
    std::vector<QList<QRectF>> find(const QString &words) const;

private:
    void add(const GlyphRun &run);
    QList<QRectF> places(size_t from, size_t count) const;

    std::u32string m_text;
    std::vector<QRectF> m_places; ///< of each character of m_text
};

} // namespace xunzhen::report
