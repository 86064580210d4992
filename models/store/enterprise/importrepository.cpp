#include "models/store/enterprise/importrepository.h"

#include "models/store/database.h"
#include "models/store/enterprise/enterpriserow.h"
#include "models/store/statement.h"

namespace xunzhen::store {

namespace {

ImportBatch rowToBatch(const Statement &row)
{
    return {row.id<domain::ImportId>(0), row.text(1), row.moment(2), row.moment(3), row.integer(4)};
}

}

void ImportRepository::begin(const domain::ImportId &id, const QString &fileName, const QDateTime &at)
{
    m_database.prepare("INSERT INTO import_batch (id, file_name, at) VALUES (:id, :file, :at)")
        .bind(":id", id).bind(":file", fileName).bind(":at", at).run();
}

void ImportRepository::add(const domain::ImportId &id, const ImportChange &change)
{
    m_database.prepare(R"(INSERT INTO import_line (batch, enterprise, was_new, before)
        VALUES (:batch, :enterprise, :was_new, :before) ON CONFLICT (batch, enterprise) DO NOTHING)")
        .bind(":batch", id).bind(":enterprise", change.enterprise).bind(":was_new", change.wasNew)
        .bind(":before", change.wasNew ? QString() : enterpriseToJson(change.before)).run();
}

void ImportRepository::markUndone(const domain::ImportId &id, const QDateTime &at)
{
    m_database.prepare("UPDATE import_batch SET undone_at = :at WHERE id = :id").bind(":id", id).bind(":at", at).run();
}

std::optional<ImportBatch> ImportRepository::latestStanding() const
{
    for (const ImportBatch &batch : all())
        if (!batch.undoneAt.isValid())
            return batch;
    return std::nullopt;
}

std::vector<ImportBatch> ImportRepository::all() const
{
    Statement statement = m_database.prepare(R"(SELECT id, file_name, at, undone_at,
        (SELECT count(*) FROM import_line WHERE batch = import_batch.id) FROM import_batch ORDER BY at DESC, id DESC)");
    std::vector<ImportBatch> batches;
    while (statement.step())
        batches.push_back(rowToBatch(statement));
    return batches;
}

std::vector<ImportChange> ImportRepository::changes(const domain::ImportId &id) const
{
    Statement statement = m_database.prepare(R"(SELECT enterprise, was_new, before FROM import_line
        WHERE batch = :batch ORDER BY enterprise)");
    statement.bind(":batch", id);
    std::vector<ImportChange> changes;
    while (statement.step()) {
        ImportChange change{statement.id<domain::EnterpriseId>(0), statement.flag(1), {}};
        if (!change.wasNew)
            change.before = enterpriseFromJson(statement.text(2));
        changes.push_back(change);
    }
    return changes;
}

}
