#pragma once

#include "models/sync/space/roster.h"

#include <QHash>

namespace xunzhen::sync {

/// What a ledger's roster says. It is worked out once for as long as the ledger holds the same entries, since each run asks
/// for it several times.
struct RosterBook
{
    Roster roster;
    QHash<QString, qint64> files; ///< the entries' places in the folder, with their lengths

    /// Remembered by the calling thread.
    static std::shared_ptr<const RosterBook> of(const store::SyncLedger &ledger, const QByteArray &root);
};

}
