#pragma once

#include <QColor>
#include <QString>

namespace xunzhen::report {

/// How a paragraph is set. Lengths are points where nothing else is said.
struct TextStyle
{
    enum class Align { Left, Center, Right, Justify };

    QString name;
    QString font;          ///< role in the template's font chains
    double size = 16;
    double pitch = 28.99;  ///< from base line to base line
    double tracking = 0;   ///< added after every full-width character
    double firstIndent = 0; ///< of the first line, in characters
    double leftIndent = 0; ///< of every line, in characters
    double rightIndent = 0;
    double before = 0;     ///< lost at the head of a page
    double after = 0;
    bool balanced = false; ///< lines of about equal length, words that end a firm's name whole: for titles
    bool onGrid = false;   ///< lines stand on the page's line grid
    Align align = Align::Justify;
    QRgb color = 0xff000000;
};

} // namespace xunzhen::report
