#pragma once

#include "models/domain/ids.h"
#include "models/domain/space/space.h"

#include <QByteArray>
#include <QString>

#include <compare>
#include <vector>

namespace xunzhen::store {

class Database;

/// Who writes: a device key's public half (32 bytes) in one incarnation (8 bytes). One writer per stream, ever.
struct StreamKey
{
    QByteArray device;
    QByteArray incarnation;
    auto operator<=>(const StreamKey &other) const
    {
        return std::pair(device, incarnation) <=> std::pair(other.device, other.incarnation);
    }
    bool operator==(const StreamKey &) const = default;
};

/// One operation's name: its stream and its sequence number, from 1 without gaps.
struct Version
{
    StreamKey stream;
    qint64 seq = 0;
    auto operator<=>(const Version &) const = default;
};

/// One change of one merge group of one record (sync.md §3.1). group "*" = the record was made: value holds all columns.
struct Operation
{
    Version version;
    qint64 hlc = 0;              ///< 48 bits of milliseconds, 16 bits of counter
    QByteArray author;           ///< inspector id, 16 bytes
    QString entity;              ///< table name; unknown ones are kept as they are
    QByteArray record;           ///< 16 bytes
    QString group;
    QByteArray value;            ///< JSON object of the group's columns
    std::vector<Version> supersedes;
    bool operator==(const Operation &) const = default;
};

/// How far each stream has come in this store.
struct StreamTip
{
    StreamKey stream;
    qint64 seq = 0;
};

/// Two people changed the same group without seeing each other: all heads, the shown one first. Of the group "void" also: one
/// took the record out and others changed it, whose operations follow, each with its own group's value; to resolve with such a
/// value means that the record stays.
struct Conflict
{
    QString entity;
    QByteArray record;
    QString group;
    std::vector<Operation> heads;
};

/// The log as sync and the conflict screen see it. Throws base::Error. Same thread as the Database; `apply` and `resolve`
/// inside a Transaction that the caller opened.
class OperationLog
{
public:
    explicit OperationLog(Database &database);

    std::vector<StreamTip> tips() const;
    std::vector<StreamTip> tips(domain::SpaceSlot slot) const; ///< of the streams of one space
    bool hasOthersThan(const StreamKey &stream, domain::SpaceSlot slot) const; ///< whether another stream of the space holds any
    qint64 lastSequence(const StreamKey &stream) const;
    qint64 lastClock(const StreamKey &stream) const; ///< 0 when it has no operation
    /// Operations of the stream with seq ≥ from, at most `limit`.
    std::vector<Operation> read(const StreamKey &stream, qint64 from, int limit) const;
    /// Operations of a stream of this laptop, whose clocks rise: those with after < hlc ≤ upTo.
    std::vector<Operation> readByClock(const StreamKey &stream, qint64 after, qint64 upTo) const;
    /// All operations on one record, oldest first: its history.
    std::vector<Operation> history(const QString &entity, const QByteArray &record) const;

    /// Merges operations of other devices (sync.md §3.5): idempotent, any order between streams, each stream in sequence.
    /// Returns the records whose shown value changed as (entity, record). `slot`: the space they came from.
    std::vector<std::pair<QString, QByteArray>> apply(const std::vector<Operation> &operations,
                                                      domain::SpaceSlot slot = domain::SpaceSlot::Main);

    std::vector<Conflict> conflicts() const;
    /// Those of one record.
    std::vector<Conflict> conflictsOf(const QString &entity, const QByteArray &record) const;
    /// Settles a conflict by writing `value` (JSON of the group's columns) as an operation that supersedes all heads.
    void resolve(const QString &entity, const QByteArray &record, const QString &group, const QByteArray &value);

    /// Opens a conflict again that `resolve` has settled, with the values it had. In a Transaction. Error(Clash) when somebody
    /// has changed the group since.
    void reopen(const QString &entity, const QByteArray &record, const QString &group, const std::vector<QByteArray> &values);

    /// Writes what laptops tell one another beside the records: an operation of an entity that is no table. Nothing is written
    /// when somebody told it already. Goes into this laptop's stream of that space.
    void tell(domain::SpaceSlot slot, const QString &entity, const QByteArray &record, const QByteArray &value);

    /// 32 bytes over all heads, independent of their order (merge/statehash.h): equal sets of operations give equal hashes.
    QByteArray stateHash() const;
    QByteArray stateHash(domain::SpaceSlot slot) const; ///< over the heads in the streams of one space

private:
    void addConflicts(const QByteArray &entity, const QByteArray &record, std::vector<Conflict> &conflicts) const;

    Database &m_database;
};

}
