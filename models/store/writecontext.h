#pragma once

#include "models/store/oplog.h"

#include <QByteArray>

namespace xunzhen::store {

/// In whose name a connection writes: what every captured operation carries. A profile without a device key writes to an
/// unclaimed stream until the first writer is named.
struct WriteContext
{
    StreamKey stream;   ///< 32 + 8 bytes
    QByteArray author;  ///< inspector id, 16 bytes
};

}
