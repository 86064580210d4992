#pragma once

#include "models/domain/checklist/pack.h"

#include <QByteArray>

namespace xunzhen::domain {

/// The item as canonical JSON (keys sorted, UTF-8, no blanks): what is hashed and kept with a visit. Whether it is retired
/// is not part of it.
QByteArray itemJson(const CheckItem &item);
/// Reads what itemJson wrote. Throws base::Error(DamagedFile).
CheckItem itemFromJson(const QByteArray &json);
/// SHA-256 of itemJson: two items are the same question exactly when their hashes are equal. 32 bytes.
QByteArray itemHash(const CheckItem &item);

/// Citations in the same form, as a JSON list: how a finding keeps its clauses.
QByteArray citationsJson(const std::vector<Citation> &citations);
/// Reads what citationsJson wrote. Throws base::Error(DamagedFile).
std::vector<Citation> citationsFromJson(const QByteArray &json);

}
