#include "models/services/sharing/joinrequests.h"

#include "models/base/clock.h"
#include "models/sync/bytes/base32.h"

namespace xunzhen::services {

JoinRequest rowOf(const sync::PendingRequest &pending)
{
    const sync::JoinRequest &request = pending.request;
    return {pending.code, request.member.name, request.member.bureau, sync::base32(request.stream.device).left(8),
            base::fromMillis(request.askedAt), {}, domain::SpaceSlot::Main};
}

}
