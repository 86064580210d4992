#pragma once

#include "models/domain/enterprise/enterprise.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// One import of a sheet and what it changed, so that it can be taken back in one step.
struct ImportBatch
{
    domain::ImportId id;
    QString fileName;
    QDateTime at;
    QDateTime undoneAt; ///< invalid = stands
    int lineCount = 0;
};

struct ImportChange
{
    domain::EnterpriseId enterprise;
    bool wasNew = false;
    domain::Enterprise before; ///< when it was not new
};

/// The import journal of this laptop. Throws base::Error.
class ImportRepository
{
public:
    explicit ImportRepository(Database &database) : m_database(database) {}

    void begin(const domain::ImportId &id, const QString &fileName, const QDateTime &at);
    void add(const domain::ImportId &id, const ImportChange &change);
    void markUndone(const domain::ImportId &id, const QDateTime &at);

    std::optional<ImportBatch> latestStanding() const;
    std::vector<ImportBatch> all() const; ///< newest first
    std::vector<ImportChange> changes(const domain::ImportId &id) const;

private:
    Database &m_database;
};

}
