#pragma once

#include "models/report/image/rasterimage.h"

#include <QColor>
#include <QDateTime>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

/// Laid-out pages: what every sink (PDF, painter, text dump) draws. Lengths are points (1/72 inch),
/// the origin is the upper left corner of the page, y grows downwards.
namespace xunzhen::report {

/// A face by file and index inside the file, never by family and weight.
struct FaceRef
{
    QString file;
    int index = 0;
    QString name; ///< PostScript name, or the family where the font has none

    bool operator==(const FaceRef &) const = default;
};

/// A glyph that knows the character it stands for, so that no sink has to guess the text back.
struct Glyph
{
    char32_t character = 0;
    quint32 index = 0;
    double advance = 0; ///< to the next glyph, spacing included
};

struct GlyphRun
{
    int face = 0; ///< index into PageModel::faces
    double size = 0;
    QPointF origin; ///< on the base line
    std::vector<Glyph> glyphs;
    QRgb color = 0xff000000;
    int tag = -1; ///< index into PageModel::tags; -1: decoration
};

struct Rule
{
    QPointF from;
    QPointF to;
    double width = 0.5;
    QRgb color = 0xff000000;
};

/// Rectangles of one colour, such as the modules of a QR code.
struct Fill
{
    std::vector<QRectF> rects;
    QRgb color = 0xff000000;
    int tag = -1;
};

struct PlacedImage
{
    int image = 0; ///< index into PageModel::images
    QRectF rect;
    int tag = -1;
};

struct Page
{
    QString label; ///< what is printed as its number; empty on the cover
    std::vector<Rule> rules;
    std::vector<Fill> fills;
    std::vector<PlacedImage> images;
    std::vector<GlyphRun> runs;
};

/// Node of the logical structure (ISO 32000-1 §14.8): Document, H1, P, Table, TR, TH, TD, Figure …
struct Tag
{
    /// Where in a paper it belongs: a head may stand above the type area, what closes a paper may not be alone on a page.
    enum class Part { Text, Head, Closing };

    QByteArray role;
    int parent = -1;
    QString alternative;
    int columnSpan = 1;
    bool headsRow = false; ///< a TH beside its values rather than above them
    int rowSpan = 1;
    Part part = Part::Text;
    QString style{}; ///< of a paragraph, as the template names it
};

struct Bookmark
{
    QString title;
    int level = 1;
    int page = 0;
    double top = 0;
};

struct PaperProperties
{
    QString title;
    QString number;
    QString author;
    QString language = QStringLiteral("zh-CN");
    QDate date;
    QString templateId;
    QString templateHash;
    QString recordDigest;
    bool archival = true; ///< claims PDF/A-1b; not where files are to be embedded, which it forbids
};

struct PageModel
{
    QSizeF size;
    std::vector<FaceRef> faces;
    std::vector<std::shared_ptr<const RasterImage>> images;
    std::vector<Tag> tags; ///< the first one is the document
    std::vector<Bookmark> bookmarks;
    std::vector<Page> pages;
    PaperProperties properties;
    QRectF textArea; ///< the type area without the room of the line at every page's foot
};

} // namespace xunzhen::report
