#pragma once

#include "models/domain/statistics/figure.h"
#include "models/store/statement.h"

namespace xunzhen::store {

/// The values of the present row from the column on; NULL counts as nought, because it is the sum of nothing.
inline domain::FigureValues valuesOf(const Statement &row, int from, size_t count)
{
    domain::FigureValues values;
    for (size_t i = 0; i < count; ++i)
        values.push_back(row.real(from + int(i)));
    return values;
}

/// Key, label and so many values of each row.
inline std::vector<domain::FigureRow> figureRows(Statement &statement, size_t count)
{
    std::vector<domain::FigureRow> rows;
    while (statement.step()) {
        const QString label = statement.text(1);
        rows.push_back({statement.text(0), {label, label}, valuesOf(statement, 2, count)});
    }
    return rows;
}

}
