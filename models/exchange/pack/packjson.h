#pragma once

#include "models/domain/checklist/pack.h"
#include "models/exchange/pack/jsontext.h"

namespace xunzhen::exchange {

/// The pack as JSON with every known key present (null where there is nothing).
Json packJson(const domain::Pack &pack);

/// `fresh` with the further keys of `old`: objects of lists are matched by code, id or title, else by place. Members
/// that are empty in `fresh` and absent in `old` are dropped.
Json withFurtherKeys(Json fresh, const Json &old);

}
