#pragma once

#include "models/report/font/typecase.h"

#include <QPainterPath>

namespace xunzhen::services {

/// Sets words in the faces of the papers, so that a picture can be written on without a window. Belongs to one thread.
class OutlineLetters
{
public:
    explicit OutlineLetters(const report::FontSet &fonts);

    /// One line, its upper left corner at the origin. Throws base::Error(NotFound) on a computer without any face.
    QPainterPath path(const QString &words, double height);
    double width(const QString &words, double height);
    /// Broken where the line is full, at most so many lines; what is left over is cut off with an ellipsis.
    QStringList lines(const QString &words, double height, double width, int most);

private:
    const QPainterPath &glyph(const report::SetCharacter &set);

    report::TypeCase m_case;
    report::FontLibrary m_library;
    std::vector<std::unique_ptr<report::FontFace>> m_faces;
    QHash<QPair<int, quint32>, QPainterPath> m_glyphs;
};

}
