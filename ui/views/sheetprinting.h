#pragma once

#include "models/services/draftpaper.h"

class QPrinter;

namespace xunzhen::views {

/// Prints every page of the paper on sheets of its own form. False when the printer does not take it.
bool printSheets(QPrinter &printer, const std::shared_ptr<const services::DraftPaper> &paper);

}
