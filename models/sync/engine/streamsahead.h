#pragma once

#include "models/sync/folder/readahead.h"

#include <QStringList>

namespace xunzhen::sync {

/// A stream with news.
struct ExpectedStream
{
    QString stream;      ///< <dev26>-<inc13>
    qint64 next = 1;     ///< the first sequence number that is wanted
    QStringList heads;   ///< file names
};

/// Fetches what a reader of these streams is going to ask for: heads, folders, and the small live segments of the newest months, as
/// far as they fit into 16 MiB.
void fetchAhead(ReadAhead &ahead, const std::vector<ExpectedStream> &streams);

}
