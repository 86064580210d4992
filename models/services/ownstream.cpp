#include "models/services/ownstream.h"

#include "models/store/capture/capturestate.h"
#include "models/store/merge/hybridclock.h"

namespace xunzhen::services {

namespace {

store::StreamKey unclaimed()
{
    return {QByteArray(32, '\0'), QByteArray(8, '\0')};
}

}

bool isOwn(Workspace &workspace, const store::Operation &operation)
{
    const store::StreamKey &stream = operation.version.stream;
    return stream == workspace.database().captureState().writer() || stream == unclaimed();
}

qint64 lastOwnSequence(Workspace &workspace)
{
    const store::OperationLog log(workspace.database());
    const qint64 own = log.lastSequence(workspace.database().captureState().writer());
    return own > 0 ? own : log.lastSequence(unclaimed());
}

qint64 operationCount(Workspace &workspace)
{
    qint64 count = 0;
    for (const store::StreamTip &tip : store::OperationLog(workspace.database()).tips())
        count += tip.seq;
    return count;
}

QDateTime momentOf(const store::Operation &operation)
{
    return base::fromMillis(store::hlcToMillis(operation.hlc));
}

}
