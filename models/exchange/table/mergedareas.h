#pragma once

#include "models/exchange/table/table.h"

#include <QByteArrayView>

namespace xunzhen::exchange {

/// The merged areas of a sheet, applied once all rows are there.
class MergedAreas
{
public:
    /// "A1:K1"; anything else is passed over.
    void add(QByteArrayView reference);
    /// Writes each area's first value into its other cells that are empty. Rows that the sheet leaves out stay out.
    /// Throws Error(TooLarge) "too-many-cells".
    void fill(std::vector<Row> &rows, const TableLimits &limits) const;

private:
    struct Area
    {
        int left, top, right, bottom; // 0-based, inclusive
    };
    std::vector<Area> m_areas;
};

}
