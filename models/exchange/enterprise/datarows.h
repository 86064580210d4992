#pragma once

#include "models/domain/enterprise/enterprisesheet.h"
#include "models/exchange/table/table.h"

namespace xunzhen::exchange {

/// Tells the rows that describe an enterprise from everything else that offices put below a header.
class DataRows
{
public:
    DataRows(const Table &table, const domain::ColumnMapping &mapping);
    bool isData(const Row &row) const;

private:
    bool hasMappedText(const Row &row) const;
    bool isTotalOrNote(const Row &row) const;
    bool repeatsHeader(const Row &row) const;
    bool isSample(const Row &row) const;

    const domain::ColumnMapping &m_mapping;
    QString m_nameHeader;
    int m_nameColumn = -1;
};

}
