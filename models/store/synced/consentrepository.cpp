#include "models/store/synced/consentrepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

std::vector<QByteArray> ConsentRepository::writers(const QString &entity, const QByteArray &release) const
{
    Statement rows = m_database.prepare(R"(SELECT DISTINCT stream.device FROM release_consent AS c
        JOIN op ON op.entity = 'release_consent' AND op.record = c.id AND op.grp = '*'
        JOIN stream ON stream.id = op.stream WHERE c.release_id = :release AND c.entity = :entity)");
    rows.bind(":release", release).bind(":entity", entity);
    std::vector<QByteArray> devices;
    while (rows.step())
        devices.push_back(rows.blob(0));
    return devices;
}

void ConsentRepository::add(const ReleaseConsent &consent)
{
    m_database.prepare(R"(INSERT INTO release_consent (id, entity, release_id, at, by_id)
        VALUES (:id, :entity, :release, :at, :by))")
        .bind(":id", consent.id).bind(":entity", consent.entity).bind(":release", consent.release).bind(":at", consent.at)
        .bind(":by", consent.by).run();
}

}
