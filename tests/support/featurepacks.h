#pragma once

#include "models/domain/checklist/pack.h"

namespace xunzhen::testing {

/// A pack of the environment domain that asks about the firm: list ENV-SPRAY (for C33, by topics) with COAT-01 (always asked),
/// COAT-02 and COAT-03 (only with hasCoating), COAT-04 (only with usesSolvent, itself asked only with hasCoating; refers to
/// the fire service and has a note on its penalty); list ENV-WASTE (for H62) with WASTE-01 (only without hasLandfill).
domain::Pack coatingPack(const QString &version = QStringLiteral("2026.11.1"));

}
