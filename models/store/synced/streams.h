#pragma once

#include "models/store/oplog.h"

#include <optional>
#include <vector>

namespace xunzhen::store {

class Database;

/// A path of a stream that forked (sync.md §3.6): its files bear the name of the stream, the log tells the paths apart.
struct StreamBranch
{
    StreamKey key;
    QByteArray wire;  ///< incarnation in its files
    StreamKey parent; ///< the path it comes from; its own key when there is none
    qint64 start = 1; ///< its first sequence number
};

/// Local row numbers of streams (device + incarnation): all can be found, those that are added are of one space. Throws
/// base::Error.
class Streams
{
public:
    explicit Streams(Database &database, domain::SpaceSlot slot = domain::SpaceSlot::Main) : m_database(database), m_slot(slot) {}

    qint64 idFor(const StreamKey &key); ///< adds it when it is new; opens no transaction of its own
    std::optional<qint64> find(const StreamKey &key) const;
    StreamKey key(qint64 id) const; ///< Error(NotFound)
    std::vector<StreamKey> all() const; ///< of the space
    std::vector<StreamKey> ofDevice(const QByteArray &device) const;
    std::vector<StreamKey> everywhere() const;

    /// In a transaction. Unknown streams are added.
    void setBranch(const StreamBranch &branch);
    /// All of the space: as unforked and with nothing lost.
    void forgetBranches();
    /// In a transaction: the operations up to this one were declared lost, the next may follow.
    void skip(const StreamKey &key, qint64 upTo);
    /// A stream that never forked is a branch of itself.
    StreamBranch branch(const StreamKey &key) const;
    /// How many streams of the space the files tell apart.
    std::size_t wires() const;
    /// Devices of the space of which a stream has forked.
    std::vector<QByteArray> forkedDevices() const;
    /// All paths of the stream that the files call so, the root first.
    std::vector<StreamBranch> onWire(const StreamKey &wire) const;

private:
    Database &m_database;
    domain::SpaceSlot m_slot;
};

}
