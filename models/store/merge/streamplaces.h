#pragma once

#include "models/domain/space/space.h"

#include <QByteArray>

#include <unordered_map>

namespace xunzhen::store {

class Database;

/// The streams of an attached store "copy" as rows of this one: every store numbers its streams for itself. Where this store
/// has the same number free it stays, else the stream gets another. While one lives, what is copied beside the streams can be
/// renamed with sql(). In a transaction. Throws base::Error(DamagedFile) for streams that cannot be as the copy says.
class StreamPlaces
{
public:
    /// Enters the streams: those of the space `slot`, of which nothing is in the log here, and those that its operations only name.
    StreamPlaces(Database &database, domain::SpaceSlot slot);
    ~StreamPlaces();
    StreamPlaces(const StreamPlaces &) = delete;
    StreamPlaces &operator=(const StreamPlaces &) = delete;

    /// SELECT of the present number of the stream and these columns from a table of the copy, for streams of the space only, or
    /// also for those that are of no space yet. A column "supersedes" is renamed too.
    QByteArray select(const QByteArray &table, const QByteArray &columns, bool withNamed) const;

private:
    void plan();
    void requireApart();
    void enter();
    void read();

    Database &m_database;
    domain::SpaceSlot m_slot;
    std::unordered_map<qint64, qint64> m_places; ///< number in the copy → number here
};

}
