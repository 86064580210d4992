#pragma once

#include "models/domain/remediation/escalation.h"

#include <map>
#include <vector>

namespace xunzhen::store {

class Database;

/// 催办, 升级, 延期. Calls that were taken back are read too: they say so themselves. Throws base::Error.
class RemediationCallRepository
{
public:
    explicit RemediationCallRepository(Database &database) : m_database(database) {}

    std::vector<domain::RemediationCall> ofRemediation(const domain::RemediationId &id) const; ///< in order of time
    /// All of them by their item, in order of time: for lists, which would else ask once a row.
    std::map<domain::RemediationId, std::vector<domain::RemediationCall>> byRemediation() const;

    void add(const domain::RemediationCall &call);
    void setVoided(const domain::RemediationCallId &id, const QString &reason); ///< Error(NotFound)

private:
    Database &m_database;
};

}
