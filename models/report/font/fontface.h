#pragma once

#include "models/report/page/pagemodel.h"

#include <memory>
#include <vector>

struct FT_FaceRec_;
struct FT_LibraryRec_;

namespace xunzhen::report {

/// One step of an outline; lengths are thousandths of the em, y grows upwards.
struct OutlineStep
{
    enum class Kind { Move, Line, Curve };
    Kind kind = Kind::Move;
    QPointF control1;
    QPointF control2;
    QPointF to;
};

using Outline = std::vector<OutlineStep>;

/// FreeType's library object. One per thread.
class FontLibrary
{
public:
    FontLibrary();
    ~FontLibrary();
    FontLibrary(const FontLibrary &) = delete;
    FontLibrary &operator=(const FontLibrary &) = delete;

    FT_LibraryRec_ *handle() const { return m_library; }

private:
    FT_LibraryRec_ *m_library = nullptr;
};

/// An open face. Belongs to the thread of its library, which must outlive it. Constructed means
/// usable; throws base::Error(DamagedFile) when FreeType cannot open it.
class FontFace
{
public:
    FontFace(const FontLibrary &library, const FaceRef &face);
    ~FontFace();
    FontFace(const FontFace &) = delete;
    FontFace &operator=(const FontFace &) = delete;

    /// 0 when the face has no glyph for the character.
    quint32 glyphOf(char32_t character) const;
    /// Thousandths of the em.
    double advance(quint32 glyph) const;
    /// Empty for a glyph without ink.
    Outline outline(quint32 glyph) const;

    struct Metrics
    {
        int ascent = 0;
        int descent = 0;
        int capHeight = 0;
        int italicAngle = 0;
        int bbox[4] = {};
    };
    /// Thousandths of the em, rounded.
    Metrics metrics() const;

private:
    double scaled(long units) const;

    FT_FaceRec_ *m_face = nullptr;
};

} // namespace xunzhen::report
