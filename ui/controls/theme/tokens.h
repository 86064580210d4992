#pragma once

#include "ui/presentation/tone.h"

#include <QColor>
#include <QString>

namespace xunzhen::controls {

using presentation::Tone;

/// The colours of one theme (sRGB). Every text colour keeps 4.5:1 or more on ground and surface.
struct Tokens
{
    QColor ground, surface, line;
    QColor text, quiet;
    QColor accent, onAccent, soft;
    QColor compliant, risk, major, notApplicable, information;
    bool dark = false;

    QColor of(Tone tone) const;
};

/// "light", "dark", "contrast"; anything else gives light.
Tokens tokensFor(const QString &theme);
QString toneCode(Tone tone); ///< the value of the property `tone` in the style sheet

}
