#pragma once

#include "models/base/work.h"
#include "models/domain/enterprise/enterprisesheet.h"
#include "models/exchange/table/table.h"

namespace xunzhen::exchange {

/// Reads the data rows as enterprises (without ids). Left out: empty rows, rows that hold a running number only, totals,
/// notes below the table, repeated headers, the template's sample row. Never throws for content; only Error(Cancelled).
///
/// problems (the row cannot be taken): name-missing, name-too-long, uscc-length, uscc-character, uscc-check-digit,
/// uscc-damaged-by-spreadsheet. remarks (the field stays empty or doubtful): uscc-missing, date-unreadable, phone-damaged,
/// employees-unreadable, longitude-out-of-range, latitude-out-of-range, positive-list-unreadable, text-too-long.
/// place = "第 N 行 · 列名"; arguments = the text as it stands in the cell.
std::vector<domain::EnterpriseRow> readEnterprises(const Table &table, const domain::ColumnMapping &mapping,
                                                   const base::Work &work = {});

}
