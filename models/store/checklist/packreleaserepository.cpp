#include "models/store/checklist/packreleaserepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

namespace {

#define COLUMNS "id, code, version, title, note, published_at, published_by"

PackRelease rowToRelease(const Statement &row)
{
    return {row.id<domain::PackReleaseId>(0), row.text(1), row.text(2), row.text(3), row.text(4), {}, row.moment(5),
            row.id<domain::InspectorId>(6)};
}

}

std::vector<PackRelease> PackReleaseRepository::all() const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM pack_release ORDER BY published_at DESC, id");
    std::vector<PackRelease> releases;
    while (statement.step())
        releases.push_back(rowToRelease(statement));
    return releases;
}

std::optional<PackRelease> PackReleaseRepository::find(const domain::PackReleaseId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS ", body FROM pack_release WHERE id = :id");
    statement.bind(":id", id);
    if (!statement.step())
        return std::nullopt;
    PackRelease release = rowToRelease(statement);
    release.body = statement.text(7).toUtf8();
    return release;
}

void PackReleaseRepository::save(const PackRelease &release)
{
    m_database.prepare(R"(INSERT INTO pack_release (id, code, version, title, note, body, published_at, published_by)
        VALUES (:id, :code, :version, :title, :note, :body, :at, :by))")
        .bind(":id", release.id).bind(":code", release.code).bind(":version", release.version)
        .bind(":title", release.title).bind(":note", release.note).bind(":body", QString::fromUtf8(release.body))
        .bind(":at", release.publishedAt).bind(":by", release.publishedBy).run();
}

}
