#pragma once

#include "models/base/clock.h"

#include <QByteArray>

namespace xunzhen::store {

/// In whose name this connection writes: what every captured operation carries. Without a stream nothing shared can be
/// written (Error(KeyMissing)).
struct WriteContext
{
    qint64 stream = 0;                   ///< row of the table stream; 0 = nobody yet. From Streams::idFor().
    QByteArray author;                   ///< inspector id, 16 bytes
    const base::Clock *clock = nullptr;  ///< outlives the Database
    bool isComplete() const { return stream > 0 && author.size() == 16 && clock; }
};

}
