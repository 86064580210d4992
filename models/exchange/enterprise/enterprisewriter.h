#pragma once

#include "models/base/work.h"
#include "models/domain/enterprise/enterprisesheet.h"
#include "models/exchange/table/officesheet.h"
#include "models/exchange/table/table.h"

#include <functional>
#include <vector>

namespace xunzhen::exchange {

/// The firms as an office's .xlsx (see OfficeSheet); readEnterprises reads it back unchanged. Throws Error(Io).
void writeEnterprises(const std::vector<domain::Enterprise> &enterprises, const SheetHeading &heading, QIODevice &target,
                      const base::Work &work = {});

/// An empty sheet to fill in: the same columns, drop-downs, and one row marked 示例 that imports pass over.
void writeImportTemplate(const SheetHeading &heading, QIODevice &target);

/// The rejected rows as they stood in the sheet, with a last column 错误原因. `reason` puts a problem into words.
void writeRejectedRows(const Table &table, const domain::ColumnMapping &mapping,
                       const std::vector<domain::EnterpriseRow> &rejected,
                       const std::function<QString(const base::Problem &)> &reason, const SheetHeading &heading,
                       QIODevice &target);

}
