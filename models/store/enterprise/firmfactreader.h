#pragma once

#include "models/domain/enterprise/firmfacts.h"
#include "models/domain/enterprise/firmsets.h"
#include "models/domain/visit/visit.h"

#include <QHash>

namespace xunzhen::store {

class Database;
class Statement;

/// What the list of firms is filtered by, read from the records of all or of a few firms. Records that are one firm are
/// counted together. Inside a read; throws base::Error.
class FirmFactReader
{
public:
    FirmFactReader(Database &database, const domain::FirmSets &sets) : m_database(database), m_sets(sets) {}

    std::vector<domain::FirmFacts> all() const;
    /// Nothing when the record is not in use, or another stands for the firm.
    std::optional<domain::FirmFacts> of(const domain::EnterpriseId &id) const;
    /// domain::score of the visit, with only what it needs read.
    std::optional<int> score(const domain::VisitId &visit) const;

private:
    struct Dealings;
    using ByFirm = QHash<domain::EnterpriseId, Dealings>;
    void addVisits(ByFirm &firms, Statement &visits) const;
    void addOpenItems(ByFirm &firms, Statement &items) const;
    void finish(domain::FirmFacts &facts, const Dealings &dealings) const;
    domain::Grade gradeOf(const QByteArray &itemHash) const;

    Database &m_database;
    const domain::FirmSets &m_sets;
    mutable QHash<QByteArray, domain::Grade> m_grades; ///< by the hash of the item's text
};

}
