#pragma once

#include "models/sync/engine/syncreport.h"
#include "models/sync/format/headfile.h"

namespace xunzhen::sync {

/// Which operations this store holds and what follows from them: what two laptops compare (sync.md I17). Reads only.
class SpaceState
{
public:
    SpaceState(store::Database &database, domain::SpaceSlot slot) : m_database(database), m_slot(slot) {}

    /// How far each stream is here, in segments; sorted.
    std::vector<VectorEntry> vector() const;
    /// 32 bytes over a vector.
    static QByteArray hashOf(const std::vector<VectorEntry> &vector);

    /// The state that follows from the vector. nullopt when something was written that is in no segment yet. Looks at every head,
    /// once for a vector.
    std::optional<QByteArray> hash(const store::StreamKey &self) const;
    /// What follows from a vector is known already: instead of that look.
    void learn(const std::vector<VectorEntry> &vector, const QByteArray &hash) { m_known = {hashOf(vector), hash}; }
    /// After the log was filled again, when other things may follow from the same vector.
    void forget() { m_known = {}; }
    /// Whether that look costs so little that it can be had with every head.
    bool isSmall() const;

    /// Notes "state-differs" for every head that has the same operations and states something else.
    /// Not for authors of whose operations some are set aside as foreign: they may still show those themselves.
    void compare(const std::vector<HeadFile> &heads, const store::StreamKey &self, const Roster &roster, SyncReport &report) const;

    /// Notes "foreign-record" for every device that lately put into this space what it does not carry.
    void noteForeign(const Roster &roster, qint64 now, SyncReport &report) const;

private:
    bool isForeignAuthor(const QByteArray &device) const;

    store::Database &m_database;
    domain::SpaceSlot m_slot;
    mutable std::pair<QByteArray, QByteArray> m_known; ///< hash of a vector, and what followed from it
};

}
