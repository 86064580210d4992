#pragma once

#include "ui/presentation/tone.h"

#include <QDate>
#include <QMetaType>

namespace xunzhen::presentation {

/// The time of one item of a plan on the axis that all its items share.
struct TimeBar
{
    QDate first, last;    ///< of the axis
    QDate today;
    QDate due;            ///< invalid = not set: no bar
    QDate togetherUntil;  ///< until then others at the same place are under way too; invalid = none
    Tone tone = Tone::Neutral;
};

}

Q_DECLARE_METATYPE(xunzhen::presentation::TimeBar)
