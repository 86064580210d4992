#pragma once

#include "models/base/work.h"
#include "models/exchange/pack/packreader.h"

namespace xunzhen::exchange {

/// The pack as an .xlsx that legal staff edit in Excel, WPS or LibreOffice: the head, one sheet a checklist, one sheet for
/// each further list. readPackSheets reads it back as the same pack. Throws Error(TooLarge) "cell-too-long" for a text that no cell can
/// hold, Error(Io), Error(DiskFull), Error(Cancelled).
void writePackSheets(const PackDocument &document, QIODevice &target, const base::Work &work = {});

}
