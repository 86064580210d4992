#pragma once

#include "models/domain/space/space.h"
#include "models/store/merge/headupkeep.h"
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
    /// What is to be written of a record: all that its heads say, or the values of the operations that decide it alone.
    struct Touched
    {
        bool isWhole = false;
        std::vector<std::pair<QByteArray, QByteArray>> values; ///< group, or "*" alone, → value
        void add(const OpRow &row, Decides decides);
    };
    OpRow rowOf(const Operation &operation, qint64 stream);
    bool refresh(const QByteArray &entity, const QByteArray &record, const Touched &touched);

    CaptureState &m_capture;
    LogTables &m_log;
    const domain::SpaceSlot m_slot;
    std::map<StreamKey, Stream> m_streams;
    std::map<std::pair<QByteArray, QByteArray>, Touched> m_touched; ///< by entity and record
};

}
