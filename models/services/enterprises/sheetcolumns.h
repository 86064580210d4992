#pragma once

#include "models/domain/enterprise/enterprisesheet.h"
#include "models/services/workspace.h"

namespace xunzhen::exchange {
struct Table;
}

namespace xunzhen::services {

/// What the columns of a sheet hold: as this laptop was told the last time for a sheet with the same headings, else as they are
/// guessed. In a read; throws base::Error.
domain::ColumnMapping columnsOf(Workspace &workspace, const exchange::Table &table);
/// Keeps what was used for the sheet, for the next one with these headings. In a write.
void rememberColumns(Workspace &workspace, const exchange::Table &table, const domain::ColumnMapping &used);

}
