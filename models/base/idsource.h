#pragma once

#include "models/base/id.h"

namespace xunzhen::base {

/// The only source of new record ids and of randomness. Implementations: platform::SystemIdSource (UUIDv7),
/// testing::CountedIdSource.
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// Never the same twice, ordered by time as RFC 9562 §5.7 describes.
    virtual Uuid next() = 0;
    /// So many unpredictable bytes.
    virtual QByteArray randomBytes(int count) = 0;

    template<typename IdType>
    IdType make() { return IdType(next()); }
};

}
