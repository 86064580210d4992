#include "models/sync/keys/sodium.h"

#include "models/base/error.h"

namespace xunzhen::sync {

void requireSodium()
{
    if (sodium_init() < 0)
        throw base::Error(base::ErrorCode::Internal, QStringLiteral("libsodium cannot be used"));
}

}
