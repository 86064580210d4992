#pragma once

#include "models/report/layout/composition.h"

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
};

} // namespace xunzhen::report
