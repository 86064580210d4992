#pragma once

#include "models/domain/space/space.h"
#include "models/store/merge/oprow.h"
#include "models/store/oplog.h"

#include <map>

namespace xunzhen::store {

class CaptureState;
class LogTables;

/// One run of OperationLog::apply.
class Merger
{
public:
    /// `slot`: the space that the operations come from.
    Merger(CaptureState &capture, domain::SpaceSlot slot);

    /// Ignores what is here already. Throws base::Error(Refused) for a gap in a stream, Error(InvalidInput) for an
    /// operation that no program writes.
    void enter(const Operation &operation);
    /// A record that a local change left for us to look at.
    void touch(const QByteArray &entity, const QByteArray &record);
    /// Brings the rows up to date; gives the records that changed.
    std::vector<std::pair<QString, QByteArray>> finish();

private:
    struct Stream
    {
        qint64 id = 0;
        qint64 seq = 0;
    };
    Stream &stream(const StreamKey &key);
    Stream &source(const StreamKey &key);
    OpRow rowOf(const Operation &operation, qint64 stream);

    CaptureState &m_capture;
    LogTables &m_log;
    const domain::SpaceSlot m_slot;
    std::map<StreamKey, Stream> m_streams;
    /// Record → the value of the operation that made it, as long as that is all there is; else null.
    std::map<std::pair<QByteArray, QByteArray>, QByteArray> m_touched;
};

}
