#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace xunzhen::store {

class Database;

/// Somebody lets a published pack or template take effect (table release_consent): shared, added once.
struct ReleaseConsent
{
    domain::ReleaseConsentId id;
    QString entity;        ///< "pack_release" or "template_release"
    QByteArray release;    ///< its id
    QDateTime at;
    domain::InspectorId by;
};

/// Throws base::Error.
class ConsentRepository
{
public:
    explicit ConsentRepository(Database &database) : m_database(database) {}

    /// The keys of the devices that consented, 32 bytes each: whether they may is not for the store to say.
    std::vector<QByteArray> writers(const QString &entity, const QByteArray &release) const;
    void add(const ReleaseConsent &consent);

private:
    Database &m_database;
};

}
