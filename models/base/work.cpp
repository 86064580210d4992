#include "models/base/work.h"

#include "models/base/error.h"

namespace xunzhen::base {

void Work::checkpoint() const
{
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled);
}

}
