#pragma once

#include "models/report/layout/pagenumbers.h"

namespace xunzhen::report {

/// A paper before it became pages: its blocks with their final text, and how they are to look. What formats need that flow
/// their own pages.
struct PaperText
{
    Blocks blocks;
    StyleSheet styles;
    TypeCase::Chains chains;
    PageGeometry geometry;
    QString pageNumber; ///< with {{page}} and {{pages}}; empty: none
    QString pageNumberStyle;
    QString mark;       ///< above every page; empty: none
    QString markStyle;
    NumberPosition numberPosition = NumberPosition::Outer;
    QString foot;       ///< at the foot of every page's text; empty: none
    QString footStyle;
};

} // namespace xunzhen::report
