#pragma once

#include <Qt>

namespace xunzhen::presentation {

/// What a list row is made of; controls::RowDelegate paints it. Models give only the roles they have.
struct RowRoles
{
    enum Role {
        Title = Qt::DisplayRole,
        SecondLine = Qt::UserRole + 100, ///< quiet second line
        State,      ///< QString at the right of the first line: sign and word
        StateTone,  ///< int(Tone)
        Trailing,   ///< QString at the right of the second line
        MarkFrom,   ///< int, first marked character of the title; -1 = nothing marked
        MarkLength, ///< int
        Heading,    ///< bool: this row is a heading
        Indent      ///< int, pixels
    };
};

}
