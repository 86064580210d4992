#pragma once

#include "models/base/id.h"

#include <QByteArrayList>

namespace xunzhen::domain {

/// An id that every laptop computes alike from the same parts: the first 16 bytes of SHA-256 over the label and the
/// parts (each preceded by its length, so that no two lists of parts run together), as a UUIDv8 (RFC 9562 §5.8).
/// The label is part of the format and never changes.
base::Uuid derivedId(const char *label, const QByteArrayList &parts);

}
