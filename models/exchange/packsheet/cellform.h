#pragma once

#include "models/exchange/packsheet/citationcell.h"
#include "models/exchange/packsheet/packcolumns.h"
#include "models/exchange/table/table.h"

#include <functional>

namespace xunzhen::exchange {

/// The text of a JSON member in a cell; empty for null. Numbers and dates too: the writer decides how they are stored.
QString cellText(const Json &member, CellForm form, const LawNames &laws);

/// A fault in a cell: code and arguments.
using CellFault = std::function<void(const QString &code, const QStringList &arguments)>;

/// The member that a cell stands for; null for an empty one. What cannot be read is told ("citation-unreadable",
/// "law-unknown", "condition-unreadable") or passed on as it stands, for the pack's own check to name it.
Json memberFromCell(const Cell &cell, CellForm form, const LawNames &laws, const CellFault &fault);

}
