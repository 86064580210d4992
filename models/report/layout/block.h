#pragma once

#include "models/report/image/rasterimage.h"

#include <QString>

#include <memory>
#include <variant>
#include <vector>

/// A paper after its template met its content: blocks with their final text, ready to be laid out.
/// Lengths are millimetres. Styles are names in the template.
namespace xunzhen::report {

using ImagePtr = std::shared_ptr<const RasterImage>;

struct ParagraphBlock
{
    QString style;
    QString text;       ///< may hold line breaks: each makes a paragraph of its own
    int level = 0;      ///< 1…6: a heading, kept with what follows; 0: plain
    bool bookmark = false;
    bool keepWithNext = false;
    bool keepWithPrevious = false; ///< never the first thing on a page
    double scale = 1;   ///< of size, pitch and the space around
};

/// Paragraphs that shall fit one page: all are set smaller together until they do.
struct OnePageBlock
{
    std::vector<ParagraphBlock> paragraphs;
    double smallest = 0.7; ///< scale at which they go on overleaf rather than be set smaller
    double reserve = 0;    ///< left free below them
};

struct TableCell
{
    QString text;
    QString style;
    int span = 1;       ///< columns
    bool header = false;
    ImagePtr image;     ///< under the text
    QString imageText;  ///< alternative text
    QString after;      ///< under the image
    ImagePtr second;    ///< under that text
    bool groupTitle = false; ///< names the rows under it and stays with the next one
};

using TableRow = std::vector<TableCell>;

struct TableBlock
{
    std::vector<double> columns;
    TableRow head;      ///< repeated on every page; empty: none
    std::vector<TableRow> rows;
    double imageHeight = 12;
    double minHeight = 0; ///< of a row
    enum class Lines { Grid, Under, None } lines = Lines::Grid;
    bool keepTogether = false; ///< all on one page
    bool preferTogether = false; ///< on one page unless that leaves much of a page empty
    bool keepWithPrevious = false;
    bool centered = false;
    bool signatures = false; ///< its pictures are people's strokes, which nothing but the paper itself may show
};

struct GridPhoto
{
    ImagePtr image; ///< none: a frame that says so
    QString caption;
};

struct PhotoGridBlock
{
    QString style; ///< of the captions
    int columns = 2;
    double height = 60;
    QString absent; ///< words in the frame of a missing picture
    std::vector<GridPhoto> photos;
};

struct QrBlock
{
    QString text;
    double side = 25;
    QString style;
    QString caption;
    bool atFoot = false; ///< at the foot of its page, between two rules, as the end block of an official paper
};

struct SpaceBlock
{
    double height = 0;
    bool stretch = false; ///< shares what is left of the page with its like
};

struct RuleBlock
{
    double width = 0.35;
    quint32 color = 0xff000000;
};

struct PageBreakBlock
{
    bool endsCover = false; ///< the pages before bear no number
};

using Block = std::variant<ParagraphBlock, OnePageBlock, TableBlock, PhotoGridBlock, QrBlock, SpaceBlock, RuleBlock,
                           PageBreakBlock>;
using Blocks = std::vector<Block>;

} // namespace xunzhen::report
