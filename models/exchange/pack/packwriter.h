#pragma once

#include "models/exchange/pack/packreader.h"

namespace xunzhen::exchange {

/// The pack as JSON (UTF-8, two blanks a level, format 1). Keys of document.raw that this program does not know stay where
/// they were: in the head, and in the laws, checklists, items and entries with the same code. readPack reads it back
/// as the same pack. Throws Error(InvalidInput) "law-unknown" when a citation names a law that the pack does not list.
QByteArray writePack(const PackDocument &document);

}
