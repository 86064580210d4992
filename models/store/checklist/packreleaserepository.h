#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace xunzhen::store {

class Database;

/// A version of a pack that somebody published to the colleagues.
struct PackRelease
{
    domain::PackReleaseId id;
    QString code, version, title, note;
    QByteArray body;      ///< the pack file; left empty by all()
    QDateTime publishedAt;
    domain::InspectorId publishedBy;
};

/// Shared: what is saved here travels with the records. Throws base::Error.
class PackReleaseRepository
{
public:
    explicit PackReleaseRepository(Database &database) : m_database(database) {}

    std::vector<PackRelease> all() const; ///< newest first
    std::optional<PackRelease> find(const domain::PackReleaseId &id) const;
    void save(const PackRelease &release);

private:
    Database &m_database;
};

}
