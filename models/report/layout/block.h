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
    bool closing = false; ///< such as seal and date: never alone on a page
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
    int rowSpan = 1;    ///< the rows below leave its columns out
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
    bool closing = false; ///< such as signatures: never alone on a page
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

/// Red head of an official paper (GB/T 9704-2012 §7.2). Starts a page.
struct RedHeadBlock
{
    QString agency; ///< a line for each agency of a joint paper
    QString suffix; ///< such as 文件, at the right of the agencies; may be empty
    QString style;  ///< its size is the largest, its colour that of the rule
    QString number;
    QString numberStyle;
    QString signerLabel;
    QString signer; ///< a line for each; empty: the number stands in the middle
    QString signerStyle;
    double top = 35; ///< from the type area's upper edge to the heading
};

/// Head of a letter (信函格式, GB/T 9704-2012 §10.1) with its two double rules. Starts a page, which bears no number.
struct LetterHeadBlock
{
    QString agency;
    QString style;
    QString number;
    QString left; ///< under the upper rule at the left, such as 特急
    QString numberStyle;
};

/// 版记 (GB/T 9704-2012 §7.4) at the foot of its page's type area.
struct EndBlock
{
    QString copies; ///< 抄送：…; a line for each kind of addressee
    QString issuer;
    QString date;
    QString style;
    bool ruled = true; ///< a letter has no rules there
};

/// Lines to write on by hand; a text that is known already stands on them.
struct RuledLinesBlock
{
    QString style;
    QString label;
    QString text;
    int count = 1;
    double pitch = 0; ///< 0: as the style says
};

using Block = std::variant<ParagraphBlock, OnePageBlock, TableBlock, PhotoGridBlock, QrBlock, SpaceBlock, RuleBlock,
                           PageBreakBlock, RedHeadBlock, LetterHeadBlock, EndBlock, RuledLinesBlock>;
using Blocks = std::vector<Block>;

} // namespace xunzhen::report
