#pragma once

#include "models/domain/checklist/pack.h"
#include "models/domain/remediation/remediation.h"

#include <QHash>

namespace xunzhen::store {

class Database;

/// What stands elsewhere about an item of a plan: firm, finding, paper. Empty where it has not arrived yet.
struct RemediationLine
{
    QString firm, finding, place, number;
    domain::Grade grade = domain::Grade::General;
    bool handedOver = false; ///< its visit is issued
};

/// The lines of many items, each in one look at the index instead of four readings. Throws base::Error.
class RemediationLines
{
public:
    explicit RemediationLines(Database &database) : m_database(database) {}

    QHash<domain::RemediationId, RemediationLine> of(const std::vector<domain::RemediationItem> &items) const;

private:
    Database &m_database;
};

}
