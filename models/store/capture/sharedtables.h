#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xunzhen::store {

/// Columns that make sense only together and therefore merge as one value (sync.md §3.1).
struct MergeGroup
{
    QString name;
    QStringList columns;
};

/// A table whose changes are captured, logged and synced. Columns that are blobs are written to the log as hexadecimal.
struct SharedTable
{
    QString name;
    std::vector<MergeGroup> groups;
    QStringList blobColumns; ///< besides id

    QStringList columns() const;
    const MergeGroup *group(const QString &name) const;
};

/// The one declaration of what is shared. Triggers, merge and state hash are generated from it.
const std::vector<SharedTable> &sharedTables();
const SharedTable *sharedTable(const QString &name);

}
