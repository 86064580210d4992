#pragma once

#include "models/domain/space/space.h"
#include "models/store/merge/headupkeep.h"
#include "models/store/oplog.h"

#include <QHash>

#include <map>
#include <span>

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
    /// Brings heads and rows up to date; gives the records that changed.
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
    QByteArray utf8(const QString &name);
    std::vector<const OpRow *> byRecord() const;
    bool enterRecord(std::span<const OpRow *const> operations);

    CaptureState &m_capture;
    LogTables &m_log;
    const domain::SpaceSlot m_slot;
    std::map<StreamKey, Stream> m_streams;
    QHash<QString, QByteArray> m_names;
    /// In the log, but not among the heads yet; without a group: no operation, but a record to look at.
    std::vector<OpRow> m_rows;
};

}
