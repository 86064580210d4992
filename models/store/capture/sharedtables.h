#pragma once

#include "models/domain/space/space.h"

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
    /// The space that the table's changes belong to on a laptop that has a registry beside its bureau's space.
    domain::SpaceSlot home = domain::SpaceSlot::Main;

    QStringList columns() const;
    const MergeGroup *group(const QString &name) const;
};

/// The one declaration of what is shared. Triggers, merge and state hash are generated from it.
const std::vector<SharedTable> &sharedTables();
const SharedTable *sharedTable(const QString &name);
/// The tables that a registry carries, by their names in UTF-8: enterprises and what belongs to them. Inspectors stay with
/// their bureau, because they bear credential and telephone numbers (who wrote a registry's change, its roster says); so do
/// releases of packs and templates, which a bureau's clerk publishes for that bureau.
const QList<QByteArray> &registryTables();

}
