#pragma once

#include "models/domain/enterprise/enterprisesheet.h"
#include "models/exchange/table/officesheet.h"

namespace xunzhen::exchange {

/// The columns of exports and templates after 序号, in the order of an office's list.
const std::vector<domain::EnterpriseField> &exportedFields();
/// 序号 and the exported fields.
std::vector<SheetColumn> exportedColumns();
/// Writes one firm into a body row; `ordinal` goes into 序号.
void writeEnterpriseRow(OfficeSheet &sheet, int bodyRow, const QString &ordinal, const domain::Enterprise &enterprise);

}
