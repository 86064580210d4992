#pragma once

#include "models/domain/checklist/pack.h"

namespace xunzhen::domain {

/// What was changed from `base` to `draft`, made on `onto`, which came from `base` too: entries that the draft added,
/// changed or took out, told apart by their codes (plain sheets: titles). Items that the draft added stand behind their
/// neighbour, or at the end of their section or list. What was only moved stays where `onto` has it. `clashes`: codes of
/// entries that both sides changed, each in its own way; the draft's words stand there. Version, validity and history are
/// those of `onto`.
Pack rebasedPack(const Pack &base, const Pack &draft, const Pack &onto, QStringList &clashes);

}
