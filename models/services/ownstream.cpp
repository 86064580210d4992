#include "models/services/ownstream.h"

#include "models/store/capture/capturestate.h"
#include "models/store/merge/hybridclock.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

store::StreamKey unclaimed()
{
    return {QByteArray(32, '\0'), QByteArray(8, '\0')};
}

/// The stream that has this laptop's operations.
store::StreamKey ownKey(Workspace &workspace)
{
    const store::StreamKey &writer = workspace.database().captureState().writer();
    return store::OperationLog(workspace.database()).lastSequence(writer) > 0 ? writer : unclaimed();
}

}

bool isOwn(Workspace &workspace, const store::Operation &operation)
{
    const store::StreamKey &stream = operation.version.stream;
    return stream == workspace.database().captureState().writer() || stream == unclaimed();
}

qint64 lastOwnSequence(Workspace &workspace)
{
    return store::OperationLog(workspace.database()).lastSequence(ownKey(workspace));
}

std::vector<store::Operation> ownOperations(Workspace &workspace, qint64 from, qint64 to)
{
    return store::OperationLog(workspace.database()).read(ownKey(workspace), from, int(std::max<qint64>(0, to - from + 1)));
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
