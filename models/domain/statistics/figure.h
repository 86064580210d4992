#pragma once

#include "models/domain/paper/paperform.h"

#include <optional>
#include <vector>

namespace xunzhen::domain {

/// The figures of a period, in the order in which they are shown, exported and printed.
enum class Figure {
    Visits,            ///< by bureau and kind
    VisitsOverTime,
    FindingsByLaw,
    FindingsByArticle,
    FindingsByTrade,
    FindingsByGrade,
    FindingsByTown,
    TimeToFix,
    Overdue,
    Repeats,           ///< the same firm, the same check item, in a later visit
    Leniency,
    Coverage,          ///< of the checklists
    Papers,
    RepeatVisits       ///< firms visited more than once
};
QString figureCode(Figure figure); ///< "visits", "visits-over-time", …
std::optional<Figure> figureFromCode(const QString &code);
const std::vector<Figure> &allFigures();

enum class FigureUnit { Count, Days, Percent };
enum class FigureChart { Bars, Stacked, Line };

struct FigureColumn
{
    QString code;        ///< stable, for --json
    FormWord title;
    FigureUnit unit = FigureUnit::Count;
    bool charted = true; ///< a series of the chart; else only a column of the table
};

inline constexpr int kRowsAreHeadline = -1;

/// What a figure is made of and how it is counted, the same wherever it is told.
struct FigureShape
{
    Figure figure = Figure::Visits;
    FormWord title;
    FormWord head;       ///< over the first column: what a row is
    FormWord rule;       ///< how it is counted
    FigureChart chart = FigureChart::Bars;
    std::vector<FigureColumn> columns;
    int headline = 0;    ///< the column whose total stands for the figure; kRowsAreHeadline = how many rows there are
};
const FigureShape &shapeOf(Figure figure);

/// What stands for a key that is a code of the program ("service", "major") or says that nothing is recorded (empty);
/// nothing for a key that is a word of the record.
std::optional<FormWord> figureKeyWord(Figure figure, const QString &key);

/// Nothing where there is nothing to tell, such as the median of no item.
using FigureValue = std::optional<double>;
using FigureValues = std::vector<FigureValue>;

struct FigureRow
{
    QString key;         ///< names the row when its entries are asked for
    FormWord label;
    FigureValues values; ///< one for each column
};

struct FigureTable
{
    Figure figure = Figure::Visits;
    std::vector<FigureRow> rows;
    FigureValues total;  ///< each thing counted once, also where it stands in several rows

    const FigureShape &shape() const { return shapeOf(figure); }
    FigureValue headline() const;
    FigureUnit headlineUnit() const;
    /// No visit, finding or paper of the period is in it.
    bool isEmpty() const;
};

/// 12, 4.5, 33.3%; — where there is no value. The same text in the window, on paper and from the command line.
QString figureText(const FigureValue &value, FigureUnit unit);
/// a of b as a percentage with one decimal; nothing of nothing.
FigureValue shareOf(double part, double whole);

}
