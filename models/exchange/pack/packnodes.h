#pragma once

#include "models/domain/checklist/pack.h"
#include "models/exchange/pack/jsonnode.h"

#include <QHash>

namespace xunzhen::exchange {

/// The laws of the pack under their ids.
using LawsById = QHash<QString, domain::LawReference>;

/// Citations of the member list, resolved through `laws`.
std::vector<domain::Citation> readCitations(const JsonNode &node, const char *key, const LawsById &laws,
                                            Presence presence = Presence::Optional);
std::optional<domain::Condition> readCondition(const JsonNode &node);
domain::CheckItem readItem(const JsonNode &node, const LawsById &laws);
domain::Checklist readChecklist(const JsonNode &node, const LawsById &laws);
/// A text of letters, digits and . _ - that begins with a letter or digit and has at most 64 characters.
QString readCode(const JsonNode &node, const char *key);

}
