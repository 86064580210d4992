#include "models/domain/statistics/figure.h"

#include "models/domain/codetable.h"

#include <algorithm>
#include <cmath>

namespace xunzhen::domain {

namespace {

constexpr CodeTable<Figure, 14> kFigures{{{
    {Figure::Visits, "visits"}, {Figure::VisitsOverTime, "visits-over-time"}, {Figure::FindingsByLaw, "findings-by-law"},
    {Figure::FindingsByArticle, "findings-by-article"}, {Figure::FindingsByTrade, "findings-by-trade"},
    {Figure::FindingsByGrade, "findings-by-grade"}, {Figure::FindingsByTown, "findings-by-town"},
    {Figure::TimeToFix, "time-to-fix"}, {Figure::Overdue, "overdue"}, {Figure::Repeats, "repeat-findings"},
    {Figure::Leniency, "leniency"}, {Figure::Coverage, "coverage"}, {Figure::Papers, "papers"},
    {Figure::RepeatVisits, "repeat-visits"},
}}};

}

QString figureCode(Figure figure) { return kFigures.code(figure); }
std::optional<Figure> figureFromCode(const QString &code) { return kFigures.value(code); }

const std::vector<Figure> &allFigures()
{
    static const std::vector<Figure> all = [] {
        std::vector<Figure> figures;
        for (const auto &entry : kFigures.entries)
            figures.push_back(entry.value);
        return figures;
    }();
    return all;
}

FigureValue FigureTable::headline() const
{
    if (shape().headline == kRowsAreHeadline)
        return double(rows.size());
    const auto column = size_t(shape().headline);
    return column < total.size() ? total[column] : std::nullopt;
}

FigureUnit FigureTable::headlineUnit() const
{
    return shape().headline == kRowsAreHeadline ? FigureUnit::Count : shape().columns[size_t(shape().headline)].unit;
}

bool FigureTable::isEmpty() const
{
    const auto nought = [](const FigureValue &value) { return value.value_or(0) == 0; };
    return std::ranges::all_of(total, nought)
        && std::ranges::all_of(rows, [&](const FigureRow &row) { return std::ranges::all_of(row.values, nought); });
}

QString figureText(const FigureValue &value, FigureUnit unit)
{
    if (!value)
        return QStringLiteral("—");
    if (unit == FigureUnit::Percent)
        return QString::number(*value, 'f', 1) + u'%';
    return QString::number(*value, 'f', *value == std::floor(*value) ? 0 : 1);
}

FigureValue shareOf(double part, double whole)
{
    return whole > 0 ? FigureValue(std::round(part / whole * 1000) / 10) : std::nullopt;
}

}
