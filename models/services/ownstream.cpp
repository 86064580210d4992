#include "models/services/ownstream.h"

#include "models/store/capture/capturestate.h"
#include "models/store/local/settings.h"
#include "models/store/merge/hybridclock.h"
#include "models/sync/space/membership.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

/// The streams that have this laptop's operations: an unclaimed one only until its writer is named.
std::vector<store::StreamKey> ownKeys(Workspace &workspace)
{
    const store::CaptureState &capture = workspace.database().captureState();
    std::vector<store::StreamKey> keys;
    for (const domain::SpaceSlot slot : domain::kSpaceSlots) {
        keys.push_back(capture.writer(slot));
        if (keys.back() != store::CaptureState::unclaimed(slot))
            keys.push_back(store::CaptureState::unclaimed(slot));
    }
    return keys;
}

}

bool isOwn(Workspace &workspace, const store::Operation &operation)
{
    const auto keys = ownKeys(workspace);
    return std::find(keys.begin(), keys.end(), operation.version.stream) != keys.end();
}

qint64 lastOwnClock(Workspace &workspace)
{
    const store::OperationLog log(workspace.database());
    qint64 last = 0;
    for (const store::StreamKey &key : ownKeys(workspace))
        last = std::max(last, log.lastClock(key));
    return last;
}

std::vector<store::Operation> ownOperations(Workspace &workspace, qint64 after, qint64 upTo)
{
    const store::OperationLog log(workspace.database());
    std::vector<store::Operation> found;
    for (const store::StreamKey &key : ownKeys(workspace)) {
        const auto some = log.readByClock(key, after, upTo);
        found.insert(found.end(), some.begin(), some.end());
    }
    std::ranges::sort(found, {}, &store::Operation::hlc);
    return found;
}

std::vector<std::pair<store::StreamKey, qint64>> unsentOf(Workspace &workspace)
{
    const store::Settings settings(workspace.database());
    const store::CaptureState &capture = workspace.database().captureState();
    std::vector<std::pair<store::StreamKey, qint64>> unsent;
    for (const domain::SpaceSlot slot : domain::kSpaceSlots) {
        const store::StreamKey &own = capture.writer(slot), unclaimed = store::CaptureState::unclaimed(slot);
        const QString published = settings.value(sync::spaceSetting(slot, QStringLiteral("published")), QStringLiteral("0"));
        if (own != unclaimed)
            unsent.emplace_back(own, published.toLongLong());
        unsent.emplace_back(unclaimed, 0);
    }
    return unsent;
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
