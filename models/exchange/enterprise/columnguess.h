#pragma once

#include "models/domain/enterprise/enterprisesheet.h"
#include "models/exchange/table/table.h"

namespace xunzhen::exchange {

/// Finds the header row (below title rows, one or two rows high) and what each column holds, by the header's words and
/// then by content. headerRow is -1 when the sheet has no header. headerRow and firstDataRow are indexes into table.rows.
domain::ColumnMapping guessMapping(const Table &table);

/// The words above each column; empty texts where the mapping has no header row.
QStringList headerTexts(const Table &table, const domain::ColumnMapping &mapping);

}
