#pragma once

#include "models/base/work.h"
#include "models/exchange/pack/packreader.h"

#include <functional>

namespace xunzhen::exchange {

/// The raw pack of this code that further keys, the history and the order of keys are taken from; empty when there is none.
using PackBase = std::function<QByteArray(const QString &code)>;

/// Reads a workbook as writePackSheets makes it, columns in any order, sheets in any order. The whole pack is checked as
/// readPack does, but each fault is told by sheet, row and column. Throws base::Error: what readXlsxSheets throws;
/// InvalidInput with every fault: those of readPack, "sheet-missing", "column-missing", "citation-unreadable",
/// "condition-unreadable". Sheets that are none of the pack's are passed over.
PackDocument readPackSheets(const QByteArray &bytes, const PackBase &base, const base::Work &work = {});

}
